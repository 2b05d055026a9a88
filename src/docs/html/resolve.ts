import type { Reference } from '../document.ts';

/** Makes an address of a reference, or `undefined` where its page is not written. */
export type Resolve = (reference: Pick<Reference, 'to'>) => string | undefined;
