/** Ends that fail in ways for which no server of the recording stands ready. */
import dgram from 'node:dgram';
import dns from 'node:dns/promises';
import { once } from 'node:events';
import net from 'node:net';

/** Waits until the socket is connected, with TLS where it has any; throws when it is not to be. */
export async function outcomeOf(socket: net.Socket): Promise<unknown> {
  try {
    return await once(socket, 'encrypted' in socket ? 'secureConnect' : 'connect');
  } finally {
    socket.destroy();
  }
}

/** Connects to a host with two addresses, 127.0.0.1 and then 127.0.0.2, on which nobody ever listens. */
export function connectToBoth(port: number): net.Socket {
  return net.connect({
    port,
    host: 'two.example.org',
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 250,
    lookup: (_host, _options, callback) =>
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ]),
  });
}

/** Speaks to somebody who listens to the first words and then leaves, politely or not. */
export async function cutOff(
  port: number,
  leave: (socket: net.Socket) => void,
  connect: (port: number) => net.Socket,
): Promise<unknown> {
  const server = net.createServer((socket) => socket.on('error', () => undefined).once('data', () => leave(socket)));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect(port);
  try {
    return await once(socket, 'close');
  } finally {
    socket.destroy();
    server.close();
  }
}

/** Asks a name server that never answers. */
export async function unansweredQuestion(ask: (resolver: dns.Resolver) => Promise<unknown>): Promise<unknown> {
  const server = dgram.createSocket('udp4');
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const resolver = new dns.Resolver({ timeout: 200, tries: 1 });
    resolver.setServers([`127.0.0.1:${server.address().port}`]);
    return await ask(resolver);
  } finally {
    server.close();
  }
}
