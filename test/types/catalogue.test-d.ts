import { describe, expectTypeOf, it } from 'vitest';
import { entries, entryFor, replies, type Entry, type EntryKey, type KnownCode } from '../../src/catalogue/index.ts';

declare const text: string;

describe('entryFor', () => {
  it('is certain of a registered code, in any class', () => {
    expectTypeOf(entryFor('5.4.1')).toEqualTypeOf<Entry>();
    expectTypeOf(entryFor('2.2.2')).toEqualTypeOf<Entry>();
    expectTypeOf(entryFor('5.4.1').title).toEqualTypeOf<string>();
  });

  it('is not certain of a text', () => {
    expectTypeOf(entryFor(text)).toEqualTypeOf<Entry | undefined>();
    // @ts-expect-error -- the row may be missing
    expectTypeOf(entryFor(text).title);
    expectTypeOf(entryFor(text)?.title).toEqualTypeOf<string | undefined>();
  });

  it('is not certain of a code that is not registered', () => {
    expectTypeOf(entryFor('5.9.9')).toEqualTypeOf<Entry | undefined>();
    expectTypeOf(entryFor('3.2.2')).toEqualTypeOf<Entry | undefined>();
  });

  it('takes nothing but a text', () => {
    // @ts-expect-error -- a number is no code
    entryFor(5.1);
    // @ts-expect-error -- nor is nothing
    entryFor(undefined);
  });
});

describe('KnownCode', () => {
  it('has each registered code in three classes', () => {
    expectTypeOf<'2.2.2'>().toExtend<KnownCode>();
    expectTypeOf<'4.2.2'>().toExtend<KnownCode>();
    expectTypeOf<'5.2.2'>().toExtend<KnownCode>();
    expectTypeOf<'5.7.30'>().toExtend<KnownCode>();
  });

  it('has no other', () => {
    expectTypeOf<'3.2.2'>().not.toExtend<KnownCode>();
    expectTypeOf<'5.9.9'>().not.toExtend<KnownCode>();
    expectTypeOf<'5.02.2'>().not.toExtend<KnownCode>();
    expectTypeOf<'X.2.2'>().not.toExtend<KnownCode>();
    expectTypeOf<string>().not.toExtend<KnownCode>();
  });
});

describe('the tables', () => {
  it('know their keys', () => {
    expectTypeOf(entries['X.2.2']).toEqualTypeOf<Entry>();
    expectTypeOf<'X.7.30'>().toExtend<EntryKey>();
    // @ts-expect-error -- there is no such row
    expectTypeOf(entries['X.9.9']);
    // @ts-expect-error -- there is no such reply
    expectTypeOf(replies[299]);
  });

  it('cannot be written to', () => {
    // @ts-expect-error -- a row is not to be replaced
    entries['X.2.2'] = entries['X.2.1'];
    // @ts-expect-error -- nor changed
    entries['X.2.2'].title = '';
    // @ts-expect-error -- nor a list in it
    entries['X.2.2'].classes.push(5);
    // @ts-expect-error -- nor a reply
    replies[550].title = '';
  });
});
