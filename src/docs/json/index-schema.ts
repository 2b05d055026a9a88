/** The JSON Schema of index.json. */
import { DOCUMENT_KINDS } from './page-schema.ts';

const text = { type: 'string' };

/** What index.json looks like. */
export const indexSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The pages of a reference of mail status codes',
  type: 'object',
  additionalProperties: false,
  required: ['$schema', 'title', 'brand', 'pages'],
  properties: {
    $schema: text,
    title: text,
    brand: { type: 'object', additionalProperties: false, properties: { name: text, url: text, accent: text } },
    baseUrl: text,
    pages: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'key', 'path', 'title', 'summary'],
        properties: { kind: { enum: DOCUMENT_KINDS }, key: text, path: text, title: text, summary: text },
      },
    },
  },
};
