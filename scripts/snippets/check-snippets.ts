/** Asks the real programs about every snippet of every page. */
import {
  checkDovecot,
  checkExim,
  checkNft,
  checkOpendkim,
  checkOpensmtpd,
  checkSendmail,
  checkZone,
} from './check-configurations.ts';
import { checkPostfix, checkTable } from './check-postfix.ts';
import { checkShell } from './check-shell.ts';
import { checkTypescript } from './check-typescript.ts';
import type { Piece, PieceKind } from './piece.ts';
import { piecesOf } from './pieces-of.ts';
import { allSnippets, type Snippet } from './snippet.ts';

/** What became of a snippet. */
export interface CheckedSnippet extends Snippet {
  /** What read it. */
  readonly by: readonly string[];
  /** Why a part of it, or all, was read by nothing. */
  readonly unread: readonly string[];
  /** What the programs say against it. */
  readonly complaints: readonly string[];
}

/** Who reads a kind of piece. */
const READERS: Readonly<Record<Exclude<PieceKind, 'unread'>, string>> = {
  'main.cf': 'Postfix',
  'master.cf': 'Postfix',
  table: 'Postfix',
  shell: 'Bash',
  zone: 'BIND',
  exim: 'Exim',
  'smtpd.conf': 'OpenSMTPD',
  'sendmail.mc': 'Sendmail',
  'dovecot.conf': 'Dovecot',
  'opendkim.conf': 'OpenDKIM',
  typescript: 'TypeScript',
  nft: 'nftables',
};

/** Returns what became of every snippet, in the order of the pages. */
export async function checkSnippets(snippets: readonly Snippet[] = allSnippets()): Promise<CheckedSnippet[]> {
  const cut = snippets.map((snippet) => ({ snippet, pieces: piecesOf(snippet) }));
  const texts = cut.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'typescript').map(({ text }) => text));
  const compiled = new Map(checkTypescript(texts).map((said, at) => [texts[at]!, said]));
  return Promise.all(
    cut.map(async ({ snippet, pieces }) => ({
      ...snippet,
      by: [...new Set(pieces.flatMap(({ kind }) => (kind === 'unread' ? [] : [READERS[kind]])))],
      unread: [...new Set(pieces.flatMap(({ kind, file }) => (kind === 'unread' ? [file!] : [])))],
      complaints: await complaintsOf(pieces, compiled),
    })),
  );
}

async function complaintsOf(
  pieces: readonly Piece[],
  compiled: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  const all = (wanted: PieceKind) => pieces.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  const [main, master] = [all('main.cf'), all('master.cf')];
  const postfix = main.length + master.length > 0 ? await checkPostfix(main.join('\n'), master.join('\n')) : [];
  const others = await Promise.all(pieces.map((piece) => saidOf(piece, compiled)));
  return [...postfix, ...others.flat()];
}

async function saidOf(
  { kind, text, file }: Piece,
  compiled: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> {
  switch (kind) {
    case 'main.cf':
    case 'master.cf':
    case 'unread':
      return [];
    case 'table':
      return checkTable(file!, text);
    case 'typescript':
      return compiled.get(text)!;
    case 'shell':
      return checkShell(text);
    case 'zone':
      return checkZone(text);
    case 'exim':
      return checkExim(text);
    case 'smtpd.conf':
      return checkOpensmtpd(text);
    case 'sendmail.mc':
      return checkSendmail(text);
    case 'dovecot.conf':
      return checkDovecot(text);
    case 'opendkim.conf':
      return checkOpendkim(text);
    case 'nft':
      return checkNft(text);
  }
}
