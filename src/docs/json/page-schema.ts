/** The JSON Schema of a page, block by block. */
import { verdict, graded, listOf, nonEmpty, record, text } from './schema-parts.ts';

/** What a page can be about. */
export const DOCUMENT_KINDS = ['code', 'class', 'subject', 'reply', 'provider', 'words', 'own'];

const form = record({
  class: { enum: [2, 4, 5] },
  code: { type: 'string', pattern: String.raw`^[245]\.\d{1,3}\.\d{1,3}$` },
  registered: { type: 'boolean' },
  words: text,
  verdict,
});
const fix = record({ title: nonEmpty, when: nonEmpty, system: nonEmpty, snippet: text, why: nonEmpty });
const reason = record({ what: nonEmpty, why: nonEmpty });
const sample = record({ from: text, line: nonEmpty, means: text, source: text, rule: text }, ['rule']);
const link = record({ label: nonEmpty, text, address: nonEmpty }, ['address']);
const block = (kind: string, fields: Readonly<Record<string, object>>) => record({ kind: { const: kind }, ...fields });

const blocks = [
  block('text', { paragraphs: listOf(text) }),
  block('list', { ordered: { type: 'boolean' }, items: listOf(text) }),
  block('facts', { rows: listOf({ type: 'array', items: [nonEmpty, text], minItems: 2, maxItems: 2 }) }),
  block('grades', { grades: listOf(record({ name: nonEmpty, ...graded })) }),
  block('forms', { forms: listOf(form) }),
  block('terminal', { label: text, dialogue: { type: 'boolean' }, text }),
  block('fixes', { fixes: listOf(fix) }),
  block('reasons', { items: listOf(reason) }),
  block('samples', { samples: listOf(sample) }),
  block('quote', { text }),
  block('links', { links: listOf(link) }),
];

/** What the file of a page looks like. */
export const pageSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A page of a reference of mail status codes',
  ...record(
    {
      $schema: text,
      kind: { enum: DOCUMENT_KINDS },
      key: nonEmpty,
      figure: text,
      title: nonEmpty,
      summary: nonEmpty,
      sections: listOf(record({ id: nonEmpty, title: nonEmpty, blocks: listOf({ oneOf: blocks }) })),
      forms: listOf(form),
      entry: { type: 'object', description: 'the row of the register, as in catalogue.json' },
      page: { type: 'object', description: 'the reference page, field by field' },
    },
    ['forms', 'entry', 'page'],
  ),
};
