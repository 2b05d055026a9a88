/**
 * Symantec.cloud, before and after it was MessageLabs: "This is the mail delivery agent at messagelabs.com.", the
 * addresses below a heading, then `Reason:` with the reply, and what the mail was. Known from its mails, which carry a
 * report part of their own, so that this is for copies that lost it.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import type { Dialect } from '../dialect.ts';
import { isAddressLine } from '../is-address-line.ts';
import { joinWords } from '../join-words.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isProgramsOwn } from '../sent-by-program.ts';

const OPENING = 'This is the mail delivery agent at ';
const HEADING = 'I was unable to deliver your message to the following addresses';
const REASON = 'Reason:';
const DETAILS = 'The message subject was:';

export const symantec: Dialect = {
  id: 'symantec',
  recognises: (view) => isProgramsOwn(view) && view.text.includes(OPENING) && view.text.includes(HEADING),
  read: ({ text }) => ({ recipients: groupsIn(linesBetween(text, HEADING, DETAILS)).flatMap(readGroup) }),
};

/** Addresses, and the reason below them; then the next. */
function groupsIn(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let isInReason = true;
  for (const line of lines) {
    if (isAddressLine(line) && isInReason) groups.push([line]);
    else groups.at(-1)?.push(line);
    isInReason = !isAddressLine(line);
  }
  return groups;
}

function readGroup(lines: readonly string[]): readonly RecipientReport[] {
  const words = joinWords(lines.filter((line) => !isAddressLine(line)).join('\n'));
  return recipientsFrom(lines.filter(isAddressLine), words.startsWith(REASON) ? words.slice(REASON.length) : words);
}
