/**
 * AOL before it wrote RFC 3464 reports, with the words of the Sendmail that it had grown from. Known from its mails.
 */
import type { Dialect } from '../dialect.ts';
import { readProse } from '../prose.ts';
import { isSentFrom } from '../sent-from.ts';

export const aol: Dialect = {
  id: 'aol',
  recognises: (view) => isSentFrom(view, 'aol.com', 'aol.net') && view.header('x-aol-ip') !== undefined,
  read: readProse,
};
