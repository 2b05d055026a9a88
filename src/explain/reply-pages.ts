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
import { page as reply500 } from './replies/500.ts';
import { page as reply501 } from './replies/501.ts';
import { page as reply502 } from './replies/502.ts';
import { page as reply503 } from './replies/503.ts';
import { page as reply504 } from './replies/504.ts';
import { page as reply521 } from './replies/521.ts';
import { page as reply523 } from './replies/523.ts';
import { page as reply524 } from './replies/524.ts';
import { page as reply525 } from './replies/525.ts';
import { page as reply530 } from './replies/530.ts';
import { page as reply533 } from './replies/533.ts';
import { page as reply534 } from './replies/534.ts';
import { page as reply535 } from './replies/535.ts';
import { page as reply538 } from './replies/538.ts';
import { page as reply550 } from './replies/550.ts';
import { page as reply551 } from './replies/551.ts';
import { page as reply552 } from './replies/552.ts';
import { page as reply553 } from './replies/553.ts';
import { page as reply554 } from './replies/554.ts';
import { page as reply555 } from './replies/555.ts';
import { page as reply556 } from './replies/556.ts';
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
  500: reply500,
  501: reply501,
  502: reply502,
  503: reply503,
  504: reply504,
  521: reply521,
  523: reply523,
  524: reply524,
  525: reply525,
  530: reply530,
  533: reply533,
  534: reply534,
  535: reply535,
  538: reply538,
  550: reply550,
  551: reply551,
  552: reply552,
  553: reply553,
  554: reply554,
  555: reply555,
  556: reply556,
} satisfies { readonly [Key in KnownReply]: ReplyPage<Key> };

/** The pages on the basic replies. Frozen. */
export const replyPages: { readonly [Key in KnownReply]: ReplyPage<Key> } = /* @__PURE__ */ deepFreeze(table);
