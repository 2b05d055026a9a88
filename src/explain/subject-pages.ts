/** The pages on the second number of a code. */
import type { Subject } from '../catalogue/subjects.ts';
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as subject0 } from './subjects/0.ts';
import { page as subject1 } from './subjects/1.ts';
import { page as subject2 } from './subjects/2.ts';
import { page as subject3 } from './subjects/3.ts';
import { page as subject4 } from './subjects/4.ts';
import { page as subject5 } from './subjects/5.ts';
import { page as subject6 } from './subjects/6.ts';
import { page as subject7 } from './subjects/7.ts';
import type { SubjectPage } from './topic-page.ts';

const table = {
  0: subject0,
  1: subject1,
  2: subject2,
  3: subject3,
  4: subject4,
  5: subject5,
  6: subject6,
  7: subject7,
} satisfies { readonly [Key in Subject]: SubjectPage<Key> };

/** The pages on the second number of a code. Frozen. */
export const subjectPages: { readonly [Key in Subject]: SubjectPage<Key> } = /* @__PURE__ */ deepFreeze(table);
