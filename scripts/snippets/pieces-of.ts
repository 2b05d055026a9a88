/**
 * Cuts a snippet into what one program each reads. A comment that names a file is a heading; without one, a line tells
 * by its form what it is.
 */
import type { System } from '../../src/explain/page.ts';
import { COMMANDS } from './commands.ts';
import type { Piece, PieceKind } from './piece.ts';
import type { Snippet } from './snippet.ts';

/** What the lines of a system are, unless their form or a heading says otherwise. */
const USUAL: Readonly<Record<System, Omit<Piece, 'text'>>> = {
  postfix: { kind: 'shell' },
  exim: { kind: 'exim' },
  opensmtpd: { kind: 'smtpd.conf' },
  sendmail: { kind: 'sendmail.mc' },
  dovecot: { kind: 'dovecot.conf' },
  dns: { kind: 'zone' },
  firewall: { kind: 'nft' },
  nodemailer: { kind: 'typescript' },
  shell: { kind: 'shell' },
  exchange: { kind: 'unread', file: 'PowerShell for Exchange, which nobody may hand out' },
  header: { kind: 'unread', file: 'header lines, to be looked at' },
  process: { kind: 'unread', file: 'no configuration, but what people do or write' },
};

/** Comments that head a part of a snippet. */
const HEADINGS: readonly (readonly [RegExp, PieceKind])[] = [
  [/^(?:#|dnl) (?:Postfix, )?main\.cf\b/, 'main.cf'],
  [/^# master\.cf\b/, 'master.cf'],
  [/^# \/etc\/postfix\/(?<file>[\w.-]+)/, 'table'],
  [/^# \/etc\/opendkim\.conf/, 'opendkim.conf'],
  [/^# (?:[\w-]+\.conf )?\(?Dovecot 2\.3|^# conf\.d\/|^# \d\d-\w+\.conf/, 'dovecot.conf'],
  [/^; (?<file>php\.ini)/, 'unread'],
  [/^! (?<file>Cisco ASA)/, 'unread'],
  [/^# (?<file>\/etc\/mail\/local-host-names)/, 'unread'],
  [/^# (?<file>passwd-file)/, 'unread'],
  [/^# (?:crontab|then:|by hand)/, 'shell'],
];
const FORMS: readonly (readonly [System, RegExp, PieceKind])[] = [
  ['postfix', /^[a-z][a-z\d_]* *=/, 'main.cf'],
  ['postfix', /^[\w.:-]+ +(?:unix|inet|pass|fifo) +[-ny] /, 'master.cf'],
];

/** Returns the parts of a snippet in their order; lines of the same kind that follow each other are one. */
export function piecesOf({ system, text }: Pick<Snippet, 'system' | 'text'>): Piece[] {
  const pieces: { kind: PieceKind; file?: string; lines: string[] }[] = [];
  let current: Omit<Piece, 'text'> = USUAL[system];
  // a comment and an indented line belong to what stands around them
  for (const line of text.split('\n')) {
    const heading = USUAL[system].kind === 'typescript' ? undefined : headingIn(line);
    if (heading) current = heading;
    else if (/^\S/.test(line) && !/^[#;]/.test(line)) current = kindOf(line, system, current);
    const last = pieces.at(-1);
    if (last && last.kind === current.kind && last.file === current.file) last.lines.push(line);
    else pieces.push({ ...current, lines: [line] });
  }
  return pieces
    .filter(
      ({ lines, kind }) =>
        kind === 'typescript' || lines.some((line) => line !== '' && !/^\s*(?:#(?!!)|;|!|dnl)/.test(line)),
    )
    .map(({ lines, ...piece }) => ({ ...piece, text: lines.join('\n') }));
}

function headingIn(line: string): Omit<Piece, 'text'> | undefined {
  for (const [pattern, kind] of HEADINGS) {
    const found = pattern.exec(line);
    if (found) return found.groups?.['file'] === undefined ? { kind } : { kind, file: found.groups['file'] };
  }
  return undefined;
}

function kindOf(line: string, system: System, current: Omit<Piece, 'text'>): Omit<Piece, 'text'> {
  const usual = USUAL[system].kind;
  if (usual === 'unread' || usual === 'typescript' || current.kind === 'unread') return current;
  if (usual !== 'shell' || system === 'postfix') {
    const command = /^[\w-]+(?= )/.exec(line)?.[0];
    if (command !== undefined && command in COMMANDS && !(usual === 'nft' && command === 'nft'))
      return { kind: 'shell' };
  }
  if (current.kind === 'table') return current;
  const form = FORMS.find(([of, pattern]) => of === system && pattern.test(line));
  return form ? { kind: form[2] } : current.kind === 'shell' && system !== 'postfix' ? USUAL[system] : current;
}
