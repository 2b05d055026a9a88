/** The JSON Schema of catalogue.json, with a sentence per field for readers in other languages. */
const text = (description: string) => ({ type: 'string', description }) as const;
const texts = (description: string) => ({ type: 'array', items: { type: 'string' }, description }) as const;
const table = (description: string, pattern: string, row: object) =>
  ({ type: 'object', description, propertyNames: { pattern }, additionalProperties: row }) as const;
const row = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const statusClass = { enum: [2, 4, 5] };
const entry = row(
  {
    key: text('The code with X in place of its class.'),
    title: text('The name in the register, verbatim; empty for X.6.10, which has none.'),
    meaning: text('What the code says, in one sentence.'),
    replies: {
      description: 'The basic replies that the register associates; the list is not exclusive.',
      anyOf: [{ type: 'array', items: { type: 'integer' } }, { enum: ['any', 'not-given', '5xx'] }],
    },
    classes: { type: 'array', items: statusClass, description: 'The classes that the defining text allows.' },
    classRule: {
      enum: ['explicit', 'explicit-should', 'implied', 'lifted', 'unstated'],
      description: 'How strongly the defining text says so.',
    },
    references: texts('The references of the register, verbatim.'),
    definedIn: text('The section that defines the code.'),
    status: { enum: ['registered', 'deprecated'], description: 'Whether the code may still be used.' },
    classConflict: { type: 'boolean', description: 'An associated reply belongs to a class that the text rules out.' },
    notes: text('What contradicts itself or has changed.'),
  },
  ['notes'],
);

/** Draft-07, which most validators read. */
export const catalogueSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Catalogue of enhanced mail system status codes',
  type: 'object',
  properties: {
    $schema: text('This schema.'),
    name: text('What the file holds.'),
    version: text('The version of the package that wrote it.'),
    license: text('The licence of the sentences; facts are free.'),
    classes: table(
      'The first number of a code.',
      '^[245]$',
      row({
        title: text('The name in the register.'),
        meaning: text('One sentence.'),
        references: texts('References.'),
        definedIn: text('Section.'),
      }),
    ),
    subjects: table(
      'The second number of a code.',
      '^[0-7]$',
      row({
        title: text('The name in the register.'),
        controlledBy: text('Who can usually mend it.'),
        references: texts('References.'),
        definedIn: text('Section.'),
      }),
    ),
    entries: table('The registered codes by key.', '^X\\.[0-7]\\.(0|[1-9][0-9]{0,2})$', entry),
    replies: table(
      'The basic SMTP replies by number.',
      '^[2-5][0-5][0-9]$',
      row({
        title: text('A short name.'),
        references: texts('Where it is defined; the first is the main one.'),
        answers: texts('The commands that it answers.'),
        origin: {
          enum: ['standard', 'extension', 'association'],
          description: 'RFC 5321, another RFC, or the register of enhanced codes alone.',
        },
      }),
    ),
  },
  required: ['name', 'version', 'license', 'classes', 'subjects', 'entries', 'replies'],
  additionalProperties: false,
} as const;
