/** Writes the facts for other languages: dist/catalogue.json, and the JSON Schema that describes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { classes, entries, replies, subjects } from '../src/catalogue/index.ts';
import { catalogueSchema } from './catalogue-schema.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const catalogue = {
  $schema: './catalogue.schema.json',
  name: 'Enhanced mail system status codes (RFC 3463, RFC 5248) and basic SMTP replies',
  version,
  license: 'MIT',
  classes,
  subjects,
  // `known` only tells stand-ins apart, and there are none in the tables.
  entries: Object.fromEntries(Object.entries(entries).map(([key, { known: _known, ...facts }]) => [key, facts])),
  replies,
};
writeFileSync('dist/catalogue.json', `${JSON.stringify(catalogue, undefined, 1)}\n`);
writeFileSync('dist/catalogue.schema.json', `${JSON.stringify(catalogueSchema, undefined, 1)}\n`);
