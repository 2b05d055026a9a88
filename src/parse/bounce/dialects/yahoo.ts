/**
 * Yahoo before it wrote RFC 3464 reports: "Sorry, we were unable to deliver your message to the following address.", then
 * `<user@example.com>:` and the other server's reply below, and "--- Below this line is a copy of the message." Known
 * from its mails; Yahoo never documented it.
 */
import type { Dialect } from '../dialect.ts';
import { readProse } from '../prose.ts';

export const yahoo: Dialect = {
  id: 'yahoo',
  recognises: (view) =>
    (view.from.includes('@yahoo') || view.header('x-ymailisg') !== undefined) &&
    view.text.includes('unable to deliver your message to the following address'),
  read: readProse,
};
