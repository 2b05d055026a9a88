/**
 * Mail.ru, which runs an Exim whose introduction it has translated: the form is Exim's, the words around it are Russian
 * first and English after, each with all recipients. Known from its mails.
 */
import type { Dialect } from '../dialect.ts';
import { exim } from './exim.ts';
import { isSentFrom } from '../sent-from.ts';

export const mailRu: Dialect = {
  id: 'mail-ru',
  recognises: (view) => isSentFrom(view, 'mail.ru') && view.header('x-failed-recipients') !== undefined,
  read(view, limits) {
    const recipients = new Map(exim.read(view, limits)?.recipients.map((one) => [one.finalRecipient, one]));
    return { recipients: [...recipients.values()] };
  },
};
