/** Whether a rule's conditions beside its phrases are met. */
import type { KnownFields } from './known-fields.ts';
import { MAX_PATTERN_TEXT } from './pattern-cost.ts';
import type { CompiledRule } from './rule-set.ts';
import type { PhraseIndex } from './words/phrase-index.ts';
import { wasFound, wasFoundOutside } from './words/was-found.ts';

/** What conditions are asked about. */
export interface Context {
  /** The signal. */
  readonly signal: KnownFields;
  /** The provider that was recognised. */
  readonly provider: string | undefined;
  /** As much of the text as is read. */
  readonly text: string;
  /** The index that has just read the text. */
  readonly index: PhraseIndex;
}

/** Tells whether a rule holds whose phrase was found, or that has none. */
export function ruleHolds(compiled: CompiledRule, context: Context): boolean {
  const { isRecognised, codes, replies, commands, pattern, host, and, without } = compiled;
  const { signal, provider, text, index } = context;
  const { code, reply, command, remoteHost } = signal;
  if (isRecognised && provider !== compiled.provider) return false;
  if (codes !== undefined && (code === undefined || !codes.has(code))) return false;
  if (replies !== undefined && (reply === undefined || !meets(replies, reply))) return false;
  if (commands !== undefined && (command === undefined || !commands.includes(command))) return false;
  if (host !== undefined && !isBelow(remoteHost, host)) return false;
  if (and !== undefined && !wasFound(index, and)) return false;
  if (without !== undefined && wasFoundOutside(index, without, text)) return false;
  return pattern === undefined || pattern.test(text.slice(0, MAX_PATTERN_TEXT));
}

function meets(wanted: readonly number[], reply: number): boolean {
  for (const one of wanted) if (one === reply || one === Math.trunc(reply / 100)) return true;
  return false;
}

/** Tells whether a host is, or is below, a domain. */
function isBelow(host: string | undefined, domain: string): boolean {
  const name = host?.toLowerCase();
  return name !== undefined && (name === domain || name.endsWith(`.${domain}`));
}
