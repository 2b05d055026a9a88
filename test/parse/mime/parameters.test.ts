import { describe, expect, it } from 'vitest';
import { parameterOf, valueOf } from '../../../src/parse/mime/parameters.ts';

describe('valueOf', () => {
  it.each([
    ['Text/Plain; charset=x', 'text/plain'],
    ['text/plain (a comment)', 'text/plain'],
    [' multipart/report', 'multipart/report'],
    ['', ''],
  ])('%j is %j', (field, value) => expect(valueOf(field)).toBe(value));
});

describe('parameterOf', () => {
  it.each([
    ['a/b; boundary=x', 'x'],
    ['a/b; boundary="x y"', 'x y'],
    ['a/b; boundary="x\\"y;z"', 'x"y;z'],
    ['a/b;BOUNDARY = x ; c=d', 'x'],
    ['a/b; c="; boundary=no"; boundary=yes', 'yes'],
    ['a/b; boundary="open', 'open'],
    ['a/b; nothing; boundary=x', 'x'],
    ['a/b; boundary=x; boundary=y', 'x'],
    ['a/b; boundary*0=x; boundary*1="y z"', 'xy z'],
    ["a/b; boundary*=utf-8'en'%C3%BC%20x", 'ü x'],
    ["a/b; boundary*0*=utf-8''%C3%BC; boundary*1=x", 'üx'],
    ['a/b', undefined],
    ['a/b; boundary', undefined],
    ['', undefined],
  ])('%s', (field, value) => expect(parameterOf(field, 'boundary')).toBe(value));

  it('reads some of many', () => {
    expect(parameterOf(`a/b${'; c=d'.repeat(10_000)}; boundary=x`, 'boundary')).toBeUndefined();
  });
});
