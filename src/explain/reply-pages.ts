/** The pages on the basic replies. */
import type { KnownReply } from '../catalogue/replies.ts';
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as reply211 } from './replies/211.ts';
import { page as reply214 } from './replies/214.ts';
import { page as reply220 } from './replies/220.ts';
import { page as reply221 } from './replies/221.ts';
import { page as reply235 } from './replies/235.ts';
import { page as reply250 } from './replies/250.ts';
import { page as reply251 } from './replies/251.ts';
import { page as reply252 } from './replies/252.ts';
import { page as reply253 } from './replies/253.ts';
import { page as reply334 } from './replies/334.ts';
import { page as reply354 } from './replies/354.ts';
import { page as reply421 } from './replies/421.ts';
import { page as reply422 } from './replies/422.ts';
import { page as reply430 } from './replies/430.ts';
import { page as reply432 } from './replies/432.ts';
import { page as reply450 } from './replies/450.ts';
import { page as reply451 } from './replies/451.ts';
import { page as reply452 } from './replies/452.ts';
import { page as reply453 } from './replies/453.ts';
import { page as reply454 } from './replies/454.ts';
import { page as reply455 } from './replies/455.ts';
import { page as reply458 } from './replies/458.ts';
import { page as reply459 } from './replies/459.ts';
import { page as reply550 } from './replies/550.ts';
import type { ReplyPage } from './topic-page.ts';

const table = {
  211: reply211,
  214: reply214,
  220: reply220,
  221: reply221,
  235: reply235,
  250: reply250,
  251: reply251,
  252: reply252,
  253: reply253,
  334: reply334,
  354: reply354,
  421: reply421,
  422: reply422,
  430: reply430,
  432: reply432,
  450: reply450,
  451: reply451,
  452: reply452,
  453: reply453,
  454: reply454,
  455: reply455,
  458: reply458,
  459: reply459,
  550: reply550,
} satisfies { readonly [Key in KnownReply]?: ReplyPage<Key> };

/** The pages on the basic replies. Frozen. */
export const replyPages: { readonly [Key in keyof typeof table]: ReplyPage<Key> } = /* @__PURE__ */ deepFreeze(table);
