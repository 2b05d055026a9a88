/**
 * Amazon WorkMail, and SES in its name: "An error occurred while trying to deliver the mail to the following
 * recipients:", the addresses, and below "Technical report:" either the fields of RFC 3464, which a mail of type
 * multipart/mixed has no part for, or the reply alone. Known from its mails.
 */
import type { Dialect } from '../dialect.ts';
import { readFieldsInText } from '../fields-in-text.ts';
import { isAddressLine } from '../is-address-line.ts';
import { joinWords } from '../join-words.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const HEADING = 'An error occurred while trying to deliver the mail to the following recipients:';
const REPORT = 'Technical report:';

export const amazonWorkMail: Dialect = {
  id: 'amazon-workmail',
  recognises: (view) => isFromDaemon(view) && view.text.includes(HEADING),
  read(view, limits) {
    const fields = readFieldsInText(view, limits);
    if (fields !== undefined) return { recipients: fields };
    const words = joinWords(linesBetween(view.text, REPORT).join('\n'));
    return { recipients: recipientsFrom(linesBetween(view.text, HEADING, REPORT).filter(isAddressLine), words) };
  },
};
