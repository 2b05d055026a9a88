/** What stands in docs/reference: the pages that anybody can generate, and the page of all rules, which is about this code. */
import type { GeneratedFile } from '../src/docs/generated-file.ts';
import { markdownPages } from '../src/docs/markdown/markdown-pages.ts';
import { rulesPage } from '../src/docs/markdown/rules-page.ts';

/** Returns the files. */
export function referenceFiles(): GeneratedFile[] {
  return [...markdownPages(), { path: 'rules.md', text: rulesPage() }];
}
