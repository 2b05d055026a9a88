/** The pages on how providers speak, by the id of a verdict. */
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as google } from './providers/google.ts';
import type { ProviderId, ProviderPage } from './topic-page.ts';

const table = { google: google } satisfies { readonly [Key in ProviderId]?: ProviderPage<Key> };

/** The pages on how providers speak, by the id of a verdict. Frozen. */
export const providerPages: { readonly [Key in keyof typeof table]: ProviderPage<Key> } =
  /* @__PURE__ */ deepFreeze(table);
