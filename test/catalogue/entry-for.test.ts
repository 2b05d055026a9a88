import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/entries.ts';
import { entryFor } from '../../src/catalogue/entry-for.ts';

describe('entryFor gives the row of a registered code', () => {
  it.each([
    ['5.1.1', 'X.1.1', 'Bad destination mailbox address'],
    ['5.2.2', 'X.2.2', 'Mailbox full'],
    ['4.2.2', 'X.2.2', 'Mailbox full'],
    ['2.2.2', 'X.2.2', 'Mailbox full'],
    ['5.7.26', 'X.7.26', 'Multiple authentication checks failed'],
  ])('%s is %s, whatever the class', (code, key, title) => {
    expect(entryFor(code)).toMatchObject({ key, title, known: true });
  });

  it.each(Object.keys(entries))('%s in each of the three classes', (key) => {
    for (const statusClass of ['2', '4', '5']) {
      expect(entryFor(key.replace('X', statusClass))).toMatchObject({ key, known: true });
    }
  });

  it('also that of a withdrawn one', () => {
    expect(entryFor('5.6.10')).toMatchObject({ key: 'X.6.10', status: 'deprecated', known: true });
  });
});

describe('entryFor reports as much as it understands of a code that is not registered (RFC 3463 section 2)', () => {
  it.each([
    ['5.1.99', 'X.1.0'],
    ['5.4.317', 'X.4.0'],
    ['5.7.509', 'X.7.0'],
    ['2.0.1', 'X.0.0'],
    ['5.42.1', 'X.0.0'],
    ['4.8.0', 'X.0.0'],
    ['5.999.999', 'X.0.0'],
    ['5.10.1', 'X.0.0'],
  ])('%s falls back to %s, and says that it is not known', (code, key) => {
    const entry = entryFor(code);
    expect(entry).toMatchObject({ key, known: false });
    expect(Object.isFrozen(entry)).toBe(true);
  });

  it('and the stand-in does not taint the registered row', () => {
    entryFor('5.1.99');
    expect(entryFor('5.1.0')).toMatchObject({ key: 'X.1.0', known: true });
  });
});

describe('entryFor gives nothing for what is no code', () => {
  it.each([
    '',
    '550',
    '5.1',
    'X.1.1',
    '3.1.1',
    '5.01.1',
    '5.1.1.1',
    '#5.1.1',
    '5.1.1 ',
    ' 5.1.1',
    'constructor',
    '__proto__',
    'toString',
  ])('%j', (text) => {
    expect(entryFor(text)).toBeUndefined();
  });

  it.each([[undefined], [null], [5.1], [{}], [['5.1.1']]])('nor for what is no text: %j', (value) => {
    expect(entryFor(value as unknown as string)).toBeUndefined();
  });
});
