import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { whereIs } from './check-configuration.ts';

/** A running server. */
export interface ImapServer {
  /** Its port on 127.0.0.1; a client is logged in at once (PREAUTH). */
  readonly port: number;
  /** Ends it and removes its mailbox. */
  stop(): void;
}

/** Nobody: Dovecot opens no mailbox as root. */
const USER = 65_534;

/** Serves a copy of a Maildir by Dovecot's imap, one process for each connection, as inetd would. */
export async function startImapServer(maildir: string): Promise<ImapServer> {
  const root = whereIs('dovecot');
  if (root === undefined) throw new Error('dovecot is missing (npm run unpack-programs)');
  const folder = mkdtempSync(join(root, 'tmp', 'imap-'));
  const inside = folder.slice(root.length);
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'Maildir', name), { recursive: true });
  cpSync(maildir, join(folder, 'Maildir'), { recursive: true });
  const settings = {
    mail_location: `maildir:${inside}/Maildir`,
    base_dir: `${inside}/run`,
    first_valid_uid: '0',
    log_path: '/dev/null',
    stats_writer_socket_path: '',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  writeFileSync(join(folder, 'dovecot.conf'), lines.join(''));
  openToAll(folder);
  const command = ['/usr/bin/env', 'USER=me', `HOME=${inside}`, '/usr/bin/doveconf', '-c', `${inside}/dovecot.conf`];
  const server = createServer((socket) => {
    const imap = spawn('chroot', [
      `--userspec=${USER}:${USER}`,
      root,
      ...command,
      ...['-m', 'imap', '-e', '/usr/lib/dovecot/imap'],
    ]);
    socket.pipe(imap.stdin);
    imap.stdout.pipe(socket);
    for (const stream of [socket, imap.stdin, imap.stdout]) stream.on('error', () => socket.destroy());
    socket.on('close', () => imap.kill());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop() {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function openToAll(folder: string): void {
  for (const name of ['', 'Maildir', 'Maildir/cur', 'Maildir/new', 'Maildir/tmp']) chmodSync(join(folder, name), 0o777);
}
