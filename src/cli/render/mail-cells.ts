/** What the table shows of a mail: a line for each recipient that it reports, or one for the mail. */
import type { Action } from '../../verdict.ts';
import type { BounceKind } from '../../parse/bounce/bounce.ts';
import type { DecodedMail, JudgedRecipient } from '../mails/decoded-mail.ts';
import { PERMANENCE_COLOR } from './words.ts';

/** A line of the table; empty texts where the mail says nothing. */
export interface MailCells {
  readonly kind: string;
  /** By how the matter stands, as far as there is a verdict. */
  readonly color: (text: string) => string;
  readonly reply: string;
  readonly code: string;
  readonly category: string;
  readonly action: string;
  readonly who: string;
  readonly words: string;
}

/** Shorter than the names of the API, so that a line fits into 80 columns. */
const KIND_WORD: Readonly<Record<BounceKind, string>> = {
  bounce: 'bounce',
  'delay-warning': 'delayed',
  success: 'success',
  'auto-reply': 'auto-reply',
  'feedback-report': 'complaint',
  disposition: 'receipt',
  challenge: 'challenge',
};

const ACTION_WORD: Readonly<Partial<Record<Action, string>>> = { 'suppress-recipient': 'suppress' };
const NOTHING: MailCells = {
  kind: '',
  color: String,
  reply: '',
  code: '',
  category: '',
  action: '',
  who: '',
  words: '',
};

/** Returns the lines of a mail; none for a mail that is no report. */
export function cellsOf({ bounce, recipients, from, subject }: DecodedMail): readonly MailCells[] {
  if (bounce === undefined) return [];
  const cells = { ...NOTHING, kind: KIND_WORD[bounce.kind] };
  if (recipients.length > 0) return recipients.map((one) => ({ ...cells, ...recipientCells(one) }));
  const { kind, feedback, disposition, original } = bounce;
  if (kind === 'auto-reply' || kind === 'challenge') return [{ ...cells, who: from, words: subject }];
  const who = feedback?.originalRecipient ?? disposition?.finalRecipient ?? original?.to ?? '';
  return [{ ...cells, category: feedback?.type ?? disposition?.type ?? '', who, words: original?.subject ?? subject }];
}

function recipientCells({ signal, verdict }: JudgedRecipient): Omit<MailCells, 'kind'> {
  return {
    color: PERMANENCE_COLOR[verdict.permanence],
    reply: String(signal.reply ?? ''),
    code: signal.code ?? signal.transport ?? '',
    category: verdict.category,
    action: ACTION_WORD[verdict.action] ?? verdict.action,
    who: signal.finalRecipient ?? signal.originalRecipient ?? '',
    words: signal.text ?? '',
  };
}
