/** Small pieces of JSON Schema. */
import type { Graded } from '../../explain/page.ts';

/** Any text. */
export const text = { type: 'string' } as const;
/** A text that says something. */
export const nonEmpty = { type: 'string', minLength: 1 } as const;

const LEVELS = ['none', 'low', 'medium', 'high'] as const satisfies readonly Graded['level'][];

/** The fields of a grade. */
export const graded = { level: { enum: LEVELS }, reason: nonEmpty };

/** A list of one kind of thing. */
export function listOf(items: object): object {
  return { type: 'array', items };
}

/** An object with these fields and no others, all there but the optional ones. */
export function record(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties };
}

/** A verdict: what its words may be is for the library's types to say, of which a later version has more. */
export const verdict = {
  ...record({ permanence: text, category: text, scope: text, action: text, basis: text, confidence: text }),
  additionalProperties: true,
};
