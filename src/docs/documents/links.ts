/** Links from one page to another. */
import { entries } from '../../catalogue/entries.ts';
import type { Reference } from '../document.ts';
import { pathOf } from './paths.ts';

/** Returns the link to a code's page; without a text of its own it says the register's name. */
export function codeLink(key: string, text?: string): Reference {
  const entry = new Map(Object.entries(entries)).get(key);
  return { to: { path: pathOf('code', key) }, label: key, text: text ?? entry?.title ?? '' };
}
