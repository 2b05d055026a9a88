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
  550: reply550,
} satisfies { readonly [Key in KnownReply]?: ReplyPage<Key> };

/** The pages on the basic replies. Frozen. */
export const replyPages: { readonly [Key in keyof typeof table]: ReplyPage<Key> } = /* @__PURE__ */ deepFreeze(table);
