/** For whom a line of Sendmail's is: `to=<a@example.org>,<b@example.org>, delay=...`, or a name without brackets. */
import { addressEnd, fieldEnd } from './field-end.ts';
import { MAX_REJECTED } from '../limits.ts';

/** Returns the recipients, and the place of the next field. */
export function sendmailRecipients(
  line: string,
  start: number,
): { readonly recipients: readonly string[]; readonly end: number } {
  const recipients: string[] = [];
  let at = start;
  while (line.charAt(at) === '<' && recipients.length < MAX_REJECTED) {
    const end = addressEnd(line, at + 1, ',');
    if (end < 0) break;
    recipients.push(line.slice(at + 1, end));
    at = end + 2;
  }
  if (recipients.length > 0) return { recipients, end: line.charAt(at) === ' ' ? at + 1 : at };
  const end = fieldEnd(line, start, ', ');
  return {
    recipients: line
      .slice(start, end)
      .split(',')
      .filter((name) => name.includes('@')),
    end: end + 2,
  };
}
