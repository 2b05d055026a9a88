/** The pages on the basic replies. */
import type { KnownReply } from '../catalogue/replies.ts';
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as reply550 } from './replies/550.ts';
import type { ReplyPage } from './topic-page.ts';

const table = { 550: reply550 } satisfies { readonly [Key in KnownReply]?: ReplyPage<Key> };

/** The pages on the basic replies. Frozen. */
export const replyPages: { readonly [Key in keyof typeof table]: ReplyPage<Key> } = /* @__PURE__ */ deepFreeze(table);
