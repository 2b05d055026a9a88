/** What a record of KumoMTA's holds, each value as it is or not at all. */
import { exactCodeEnd } from '../../code/exact-code-end.ts';
import { isCode, type EnhancedCode } from '../../code/enhanced-code.ts';
import { defined } from '../defined.ts';
import { listProperty, property, textProperty } from '../error/property.ts';
import { MAX_REJECTED } from '../limits.ts';

/** `192.0.2.1:25`, `[2001:db8::1]:25` and `[2001:db8::1]`; an address of version 6 alone ends in a colon and digits too. */
const PORT = /^(?:(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}|\[([^\]]{1,60})\](?::\d{1,5})?)$/;

/** Returns a number that counts something. */
export function numberProperty(value: unknown, name: string): number | undefined {
  const found = property(value, name);
  return Number.isInteger(found) && (found as number) >= 0 ? (found as number) : undefined;
}

/** Returns a time in milliseconds; the seconds of a record may have a fraction. */
export function timeOf(record: unknown, name: string): number | undefined {
  const found = property(record, name);
  return typeof found === 'number' && found >= 0 && found < 1e12 ? Math.round(found * 1000) : undefined;
}

/** Returns one recipient, or a list of them where a message has several; one without a name is none. */
export function recipientsOf(record: unknown): readonly string[] {
  const one = textProperty(record, 'recipient');
  const all = one === undefined ? listProperty(record, 'recipient', MAX_REJECTED) : [one];
  return all.filter((name): name is string => typeof name === 'string' && name !== '');
}

/** Returns name and address of the host on the other side. */
export function peerOf(record: unknown): { readonly name?: string; readonly address?: string } {
  const peer = property(record, 'peer_address');
  return defined<{ readonly name?: string; readonly address?: string }>({
    name: textProperty(peer, 'name')?.replace(/\.$/, '') || undefined,
    address: textProperty(peer, 'addr')?.replace(PORT, '$1$2') || undefined,
  });
}

/** Returns code and words of a `response`: what KumoMTA says itself has its code in front of the words. */
export function wordsOf(response: object): { readonly code?: EnhancedCode; readonly text: string } {
  const content = textProperty(response, 'content') ?? '';
  const parts = property(response, 'enhanced_code');
  const code = ['class', 'subject', 'detail'].map((name) => String(numberProperty(parts, name))).join('.');
  if (isCode(code)) return { code, text: content };
  const end = exactCodeEnd(content, 0);
  return end < 0
    ? { text: content }
    : { code: content.slice(0, end) as EnhancedCode, text: content.slice(end).trimStart() };
}
