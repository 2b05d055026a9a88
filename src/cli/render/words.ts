/** How the command line puts a verdict: its colors, and a sentence for each flaw. */
import type { Permanence } from '../../verdict.ts';
import { colors } from '../output.ts';

/** Green for done, yellow for what may pass, red for what will not. */
export const PERMANENCE_COLOR: Readonly<Record<Permanence, (text: string) => string>> = {
  delivered: colors.green,
  transient: colors.yellow,
  permanent: colors.red,
  unknown: colors.dim,
};

/** What a flaw means. */
export const FLAW_SENTENCE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'class-mismatch': 'reply and enhanced code disagree about the first digit; the reply decides permanence',
    'mixed-codes': 'the lines carry different enhanced codes; the last one counts',
    'mixed-replies': 'the lines carry different reply codes; the last one counts',
    'missing-code': 'some lines lack the enhanced code',
    'leading-zero': 'the enhanced code was written with leading zeros',
    'decorated-code': 'the enhanced code stood in brackets, behind # or before a colon',
    'code-in-text': 'the enhanced code stood inside the text',
    'lost-newlines': 'the reply had several lines, whose newlines were lost',
    'unended-reply': 'the last line of the reply is missing',
    'nonstandard-reply': 'the reply code is outside the grammar of RFC 5321',
    'missing-reply': 'there is an enhanced code but no reply code',
    'wrapped-reply': 'the reply stood inside the sentence of another program',
    truncated: 'only the beginning was read',
    unregistered: 'the enhanced code is not in the register',
    'assumed-status':
      'the reporting server made the enhanced code of a bare reply, so it proves nothing of the recipient',
    'several-recipients': 'the error is about several recipients; judge each of them',
  }),
);
