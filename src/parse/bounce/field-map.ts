/** The fields of a report part that is one block of fields: feedback reports and disposition notifications. */
import { MAX_TEXT } from '../limits-of-mail.ts';
import { decodeBytes } from '../mime/decode-bytes.ts';
import { nameAt, PLACES, readHeader, valueAt } from '../mime/header.ts';
import { partBytes } from '../mime/part-text.ts';
import type { Part } from '../mime/parts.ts';

/** Values by name in lower case, in their order. */
export type FieldMap = ReadonlyMap<string, readonly string[]>;

/** Returns the fields of a part. */
export function readFields(part: Part): FieldMap {
  const { text } = partBytes(part, MAX_TEXT);
  const header = readHeader(text, text.length - text.trimStart().length, MAX_TEXT);
  const fields = new Map<string, string[]>();
  for (let index = 0; index < header.places.length; index += PLACES) {
    const name = nameAt(header, index).toLowerCase();
    const value = decodeBytes(valueAt(header, index), undefined);
    const before = fields.get(name);
    if (before === undefined) fields.set(name, [value]);
    else before.push(value);
  }
  return fields;
}

/** Returns the first value of a name, unless it is empty. */
export function firstOf(fields: FieldMap, name: string): string | undefined {
  return fields.get(name)?.find((value) => value !== '');
}
