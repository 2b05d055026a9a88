/** To whom the returned mail was addressed: asked only where a report names a host or a user but no address. */
import { MAX_HEADER } from '../limits-of-mail.ts';
import { fieldsOf, readHeader } from '../mime/header.ts';
import { addressesIn } from './addresses-in.ts';
import type { MailView } from './mail-view.ts';

/** A mail to more is one to a list. */
const MOST = 100;

/** Returns the addresses of the fields To and Cc of the returned mail, each once. */
export function recipientsOfOriginal(view: MailView): readonly string[] {
  const text = view.original.trimStart();
  const header = readHeader(text, 0, MAX_HEADER);
  const fields = [...fieldsOf(header, 'to'), ...fieldsOf(header, 'cc')];
  return [...new Set(fields.flatMap(addressesIn))].slice(0, MOST);
}
