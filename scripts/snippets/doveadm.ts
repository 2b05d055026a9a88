import { inRoot } from './in-root.ts';

let listing: ReadonlyMap<string, readonly string[]> | undefined;

/** Returns a complaint when Dovecot's `doveadm` does not have the command that the words begin with. */
export function subcommandsOfDoveadm(words: readonly string[]): string[] {
  listing ??= readListing();
  const [command = '', sub = ''] = words;
  const subs = listing.get(command);
  if (subs === undefined) return [`doveadm has no ${command}`];
  return subs.length > 0 && !subs.includes(sub) ? [`doveadm ${command} has no ${sub}`] : [];
}

function readListing(): Map<string, readonly string[]> {
  const files = { 'dovecot.conf': 'ssl = no\nmail_plugins = quota\n' };
  const { said } = inRoot('dovecot', files, 'doveadm -c "$0/dovecot.conf"');
  const rows = [...said.matchAll(/^ {2}([\w-]+) +(\S*)/gm)];
  return new Map(rows.map(([, name, next]) => [name!, /^[\w-]+(?:\|[\w-]+)*$/.test(next!) ? next!.split('|') : []]));
}
