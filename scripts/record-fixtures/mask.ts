/**
 * What recordings must not show, because it belongs to one machine or one run: the temporary folder of the private
 * Postfix (shown as /srv/postfix), the name of this machine (client.example.com), and port numbers that stand in for
 * taken ones (the wanted number, see ports.ts). In messages of OpenSSL, the number of the thread is a fixed one.
 * Courier has the name of the machine in its boundaries (mail).
 * A line that Postfix cut, at a place that moves with the lengths of process ids and delays, is cut a little earlier.
 * Everything else stays as it was recorded.
 */
import { hostname } from 'node:os';
import { WANTED_PORTS, type PortName, type Ports } from './ports.ts';

/** Takes out of a text what belongs to this machine. */
export type Mask = (text: string) => string;

/** Builds the mask of one run. */
export function maskFor(folder: string, ports: Ports): Mask {
  const replacements: [RegExp, string][] = [
    [literally(folder), '/srv/postfix'],
    [/\b[\dA-F]{16}(?=:error:)/g, '0080DC25B7C57F00'],
    [literally(`=_${hostname()}-`), '=_mail-'],
    [/^(.* status=.{1850}).*[^)\n]$/gm, '$1'],
  ];
  // a name without a dot, such as "mail", may also be an ordinary word
  if (hostname().includes('.')) replacements.push([literally(hostname()), 'client.example.com']);
  for (const name of Object.keys(ports) as PortName[])
    if (ports[name] !== WANTED_PORTS[name])
      replacements.push([new RegExp(`(?<![\\d.])${ports[name]}(?![\\d.])`, 'g'), String(WANTED_PORTS[name])]);
  return (text) => replacements.reduce((masked, [pattern, shown]) => masked.replace(pattern, shown), text);
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');
}
