/** For whom a line of Sendmail's is: `to=<a@example.org>,<b@example.org>, delay=...`, with or without brackets and names. */
import { MAX_REJECTED } from '../limits.ts';
import { addressEnd, behindQuotes } from './field-end.ts';

/** What Sendmail puts behind a list that is too long for a line. */
const MORE = ' [more],';

/** Returns the recipients, and the place of the next field. */
export function sendmailRecipients(
  line: string,
  start: number,
): { readonly recipients: readonly string[]; readonly end: number } {
  const recipients: string[] = [];
  let at = start;
  // what is not closed from here on is not closed farther on: each look goes to the end of the line
  let closes = true;
  let opening = line.indexOf('<', start);
  for (let count = 0; count < MAX_REJECTED && line.charAt(at) !== ' '; count++) {
    // `"Doe, John" <john@example.org>`, `"|/usr/bin/filter"`: what is quoted in front is a name, a program or a local part.
    const bare = behindQuotes(line, at);
    if (opening >= 0 && opening < bare) opening = line.indexOf('<', bare);
    let comma = endOf(line, bare);
    const isBracketed = opening >= 0 && opening < comma;
    const close: number = isBracketed && closes ? addressEnd(line, opening + 1, ',') : -1;
    closes &&= !isBracketed || close >= 0;
    if (close >= 0) {
      recipients.push(line.slice(opening + 1, close));
      comma = endOf(line, close);
    } else if (line.slice(bare, comma).includes('@')) recipients.push(line.slice(at, comma));
    at = comma + 1;
  }
  if (line.startsWith(MORE, at)) at += MORE.length;
  return { recipients, end: line.charAt(at) === ' ' ? at + 1 : at };
}

function endOf(line: string, start: number): number {
  const comma = line.indexOf(',', start);
  return comma < 0 ? line.length : comma;
}
