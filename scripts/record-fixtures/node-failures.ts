/** Failures below SMTP, as Node reports them: all on the loopback interface, but for a name that no resolver knows. */
import dns from 'node:dns/promises';
import net from 'node:net';
import tls from 'node:tls';
import { connectToBoth, cutOff, outcomeOf, unansweredQuestion } from './failing-connections.ts';
import type { Ports } from './ports.ts';

/** An attempt that must fail. */
export type NodeFailure = (ports: Ports, certificate: string) => Promise<unknown>;

/** Every failure by the name of its file. */
export const NODE_FAILURES: Readonly<Record<string, NodeFailure>> = {
  'connect-refused': ({ refusing }) => outcomeOf(net.connect(refusing, '127.0.0.1')),
  'connect-refused-twice': ({ refusing }) => outcomeOf(connectToBoth(refusing)),
  'connect-timed-out-and-refused': ({ full }) => outcomeOf(connectToBoth(full)),
  'connect-unknown-host': ({ refusing }) => outcomeOf(net.connect(refusing, 'nowhere.invalid')),
  'connection-reset': ({ passing }) => cutOff(passing, (socket) => socket.resetAndDestroy(), sayHello),
  'lookup-unknown-host': () => dns.lookup('nowhere.invalid'),
  'resolve-mx-unknown-host': () => dns.resolveMx('nowhere.invalid'),
  'resolve-mx-bad-name': () => dns.resolveMx('bad..example.org'),
  'resolve-mx-timed-out': () => unansweredQuestion((resolver) => resolver.resolveMx('example.org')),
  'resolve-mx-refused': ({ refusing }) => resolverAt(refusing).resolveMx('example.org'),
  'tls-self-signed': ({ secured }) => outcomeOf(tls.connect(secured, '127.0.0.1')),
  'tls-other-host': ({ secured }, ca) => outcomeOf(tls.connect({ port: secured, host: '127.0.0.1', ca })),
  'tls-without-tls': ({ answering }) => outcomeOf(tls.connect(answering, '127.0.0.1')),
  'tls-cut-off': ({ passing }) =>
    cutOff(
      passing,
      (socket) => socket.end(),
      (port) => tls.connect(port, '127.0.0.1'),
    ),
};

function sayHello(port: number): net.Socket {
  const socket = net.connect(port, '127.0.0.1');
  socket.write('EHLO client.example.com\r\n');
  return socket;
}

function resolverAt(port: number): dns.Resolver {
  const resolver = new dns.Resolver({ timeout: 200, tries: 1 });
  resolver.setServers([`127.0.0.1:${port}`]);
  return resolver;
}
