/** What a verdict rests on: the words that decided, the rule that reads them, its source, and what it sets aside. */
import { entryFor } from '../../catalogue/entry-for.ts';
import { RULE_NOTES } from '../../explain/rules/rule-notes.ts';
import type { RuleNote } from '../../explain/rules/rule-note.ts';
import { colors, printable } from '../output.ts';
import type { JudgedRecord } from './judged-record.ts';
import { BASIS_SENTENCE } from '../../explain/verdict-sentences.ts';

/** A label and its text. */
export type LabelledText = readonly [label: string, text: string];

/** Returns the note of the rule that decided; own rules have none. */
export function noteOf({ verdict }: JudgedRecord): RuleNote | undefined {
  return verdict.rule === undefined || verdict.basis === 'own-rule' ? undefined : RULE_NOTES[verdict.rule];
}

/** Returns the reasons, in the order in which somebody would ask for them. */
export function whyRows(record: JudgedRecord): LabelledText[] {
  const { signal, verdict } = record;
  const note = noteOf(record);
  const registered = verdict.overrides && entryFor(verdict.overrides as string);
  return [
    ...verdict.evidence.map(({ start, end }): LabelledText => ['Because of', quote(signal.text ?? '', start, end)]),
    ...(verdict.evidence.length === 0 ? [['Because of', BASIS_SENTENCE[verdict.basis]] as const] : []),
    ...(note
      ? ([
          ['Reason', note.reason],
          ['Source', note.source],
        ] as const)
      : []),
    ...(registered
      ? [
          [
            'Sets aside',
            `${verdict.overrides ?? ''}, registered as "${registered.title}": ${registered.meaning}`,
          ] as const,
        ]
      : []),
  ];
}

/** The words that decided, and a few around them. */
function quote(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 40);
  const to = Math.min(text.length, end + 40);
  const before = `${from > 0 ? '...' : ''}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < text.length ? '...' : ''}`;
  return `${printable(before)}${colors.bold(`[${printable(text.slice(start, end))}]`)}${printable(after)}`;
}
