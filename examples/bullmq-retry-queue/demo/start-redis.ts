/** A Redis of its own for the demo: on a free port of the loopback, and nothing of it is left on the disk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';

/** Starts Redis, and says in one line what is missing where it cannot. */
export async function startRedis(): Promise<{ readonly port: number; readonly stop: () => void }> {
  const port = await freePort();
  const options = { port, bind: '127.0.0.1', dir: tmpdir(), appendonly: 'no', save: '' };
  const redis = spawn(
    'redis-server',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
  );
  const stop = (): void => void redis.kill();
  process.once('exit', stop);

  let said = '';
  await new Promise<void>((resolve, reject) => {
    redis.once('error', () =>
      reject(new Error('needs redis-server, which is not installed (Debian: apt-get install redis-server)')),
    );
    redis.once('exit', () => reject(new Error(`redis-server did not start: ${said.trim().split('\n').at(-1) ?? ''}`)));
    redis.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
  return { port, stop };
}

/** Redis itself cannot be asked to choose one. */
async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}
