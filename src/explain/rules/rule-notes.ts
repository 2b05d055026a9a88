/** The grounds of all rules by the id that a verdict's `rule` says. */
import { PROVIDER_NOTES } from './provider-notes.ts';
import type { RuleNote } from './rule-note.ts';
import { TOPIC_NOTES } from './topic-notes.ts';

/** The notes: those of providers first, in the order in which the rules are asked. */
export const RULE_NOTES: Readonly<Record<string, RuleNote>> = /* @__PURE__ */ Object.fromEntries(
  [PROVIDER_NOTES, TOPIC_NOTES].flatMap((groups) =>
    Object.entries<Readonly<Record<string, RuleNote>>>(groups).flatMap(([group, notes]) =>
      Object.entries(notes).map(([name, note]) => [`${group}/${name}`, note] as const),
    ),
  ),
);
