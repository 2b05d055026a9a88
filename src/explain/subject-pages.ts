/** The pages on the second number of a code. */
import type { Subject } from '../catalogue/subjects.ts';
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as subject7 } from './subjects/7.ts';
import type { SubjectPage } from './topic-page.ts';

const table = { 7: subject7 } satisfies { readonly [Key in Subject]?: SubjectPage<Key> };

/** The pages on the second number of a code. Frozen. */
export const subjectPages: { readonly [Key in keyof typeof table]: SubjectPage<Key> } =
  /* @__PURE__ */ deepFreeze(table);
