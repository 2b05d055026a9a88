/**
 * Google Groups, about a group that does not exist or that the sender may not post to, in the language of whoever
 * answers (https://support.google.com/a/answer/168383). The words differ, the link to the help does not; which of the
 * two it is Google leaves open on purpose.
 */
import type { Dialect } from '../dialect.ts';
import { readFailedHeader } from '../failed-header.ts';

export const googleGroups: Dialect = {
  id: 'google-groups',
  recognises: (view) =>
    view.header('x-failed-recipients') !== undefined &&
    view.from.includes('@google') &&
    view.text.includes('groups.google.com/support'),
  read(view) {
    const recipients = readFailedHeader(view, 'failed');
    return { recipients };
  },
};
