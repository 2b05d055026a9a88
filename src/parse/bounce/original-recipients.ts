/** To whom the returned mail was addressed: asked only where a report names a host or a user but no address. */
import { MAX_HEADER } from '../limits-of-mail.ts';
import { fieldsOf, readHeader } from '../mime/header.ts';
import type { MailView } from './mail-view.ts';

const BETWEEN = /[\s<>,;:"()]+/;
/** A mail to more is one to a list. */
const MOST = 100;

/** Returns the addresses of the fields To and Cc of the returned mail, each once. */
export function recipientsOfOriginal(view: MailView): readonly string[] {
  const text = view.original.trimStart();
  const header = readHeader(text, 0, MAX_HEADER);
  const fields = [...fieldsOf(header, 'to'), ...fieldsOf(header, 'cc')].join(',');
  const addresses = fields.split(BETWEEN).filter((word) => word.indexOf('@') > 0 && !word.endsWith('@'));
  return [...new Set(addresses)].slice(0, MOST);
}
