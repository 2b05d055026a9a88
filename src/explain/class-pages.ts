/** The pages on the first digit of a code. */
import type { StatusClass } from '../code/enhanced-code.ts';
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as class2 } from './classes/2.ts';
import { page as class4 } from './classes/4.ts';
import { page as class5 } from './classes/5.ts';
import type { ClassPage } from './topic-page.ts';

const table = {
  2: class2,
  4: class4,
  5: class5,
} satisfies { readonly [Key in StatusClass]: ClassPage<Key> };

/** The pages on the first digit of a code. Frozen. */
export const classPages: { readonly [Key in StatusClass]: ClassPage<Key> } = /* @__PURE__ */ deepFreeze(table);
