/**
 * SurfControl E-mail Filter: "Your message could not be sent.", then `Failed to send to identified host,` with the
 * address and the reply in one line. Known from Sisimai's description.
 */
import type { Dialect } from '../dialect.ts';
import { readProse } from '../prose.ts';

export const surfcontrol: Dialect = {
  id: 'surfcontrol',
  recognises: (view) => view.header('x-sef-processed') !== undefined && view.text.includes('could not be sent'),
  read: readProse,
};
