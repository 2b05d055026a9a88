/** The words of a server with those that decided told apart. */
import type { Evidence } from '../../verdict.ts';

/** A stretch of a text. */
export interface MarkedPart {
  /** The words. */
  readonly text: string;
  /** Whether they decided. */
  readonly isMarked: boolean;
}

/** Returns the stretches of a text; joined they are the text. Places that do not fit it are left out. */
export function markedParts(text: string, evidence: readonly Pick<Evidence, 'start' | 'end'>[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { start, end } of [...evidence].sort((a, b) => a.start - b.start)) {
    if (start < done || end <= start || end > text.length) continue;
    if (start > done) parts.push({ text: text.slice(done, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMarked: false });
  return parts;
}
