/**
 * Facebook, while its users had mail addresses: a report whose text names the reply with its marks (`RCP-P2`). Known from
 * its mails; there the report part says as much, so that this is for reports that lost it.
 */
import type { Dialect } from '../dialect.ts';
import { readProse } from '../prose.ts';
import { isSentFrom } from '../sent-from.ts';

export const facebook: Dialect = {
  id: 'facebook',
  recognises: (view) =>
    isSentFrom(view, 'facebook.com', 'facebookmail.com') && view.text.includes('could not be delivered'),
  read: readProse,
};
