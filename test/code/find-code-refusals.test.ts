import { describe, expect, it } from 'vitest';
import { findCode } from '../../src/code/find-code.ts';

describe('findCode refuses what only looks like a code', () => {
  it.each([
    ['an address', '5.1.1.10'],
    ['an address of a resolver', 'no answer from 4.2.2.2'],
    ['an address at the end of a sentence', 'Blocked: 4.2.2.2.'],
    ['an address in brackets', 'client [5.1.1.10] blocked'],
    ['an address with a port', 'connect to 4.2.2.1:25'],
    ['the end of an address', 'client 192.4.2.2 blocked'],
    ['the end of an address of two digits', 'client 25.5.1.1 blocked'],
    ['a network', 'the range 5.1.1/24'],
    ['a name of the reverse zone', '1.4.2.2.in-addr.arpa'],
    ['a host name', 'mx5.1.1.example.com'],
    ['a host name that begins with it', '5.1.1.example.com said no'],
    ['a host name in capitals', '5.1.1.EXAMPLE.COM SAID NO'],
    ['a host name with a dash', 'host-5.1.1-dsl.example.net'],
    ['a version behind its program', 'ESMTP Exim 4.9.1 ready'],
    ['a version with a slash', 'Exim/4.9.1'],
    ['a version with a dash', 'postfix-2.4.1'],
    ['a version with v', 'running v4.2.1 now'],
    ['a version with the word', 'version 4.2.1'],
    ['a version in capitals', 'VERSION 4.2.1'],
    ['a pre-release', '5.1.1-rc2'],
    ['a version of four numbers', '4.16.55.1'],
    ['two numbers in brackets', '(554.30)'],
    ['part of a longer number', '15.1.1'],
    ['part of a longer fraction', '0.5.1.1'],
    ['four digits in the end', '5.1.1000'],
    ['four digits in the middle', '5.1000.1'],
    ['a date', '5.11.2026'],
    ['a class that does not exist', '3.1.1 and 6.1.1 and 1.1.1'],
    ['a message id', '250 2024.5.1.1.77@mx.example.com'],
    ['a message id in angle brackets', '<4.2.2@mx.example.com>'],
    ['a queue id', 'queued as 5.1.1ABC77'],
    ['a path', 'https://example.com/5.1.1'],
    ['a mail address', 'write to user+5.1.1@example.com'],
    ['a word with it in the end', 'abc5.1.1'],
    ['a percentage', '5.1.1%'],
    ['blanks inside', '5. 1. 1'],
    ['a dash in front that belongs to no reply', 'item-5.1.1'],
    ['an empty text', ''],
    ['words alone', '550 No such user'],
  ])('%s: %s', (_what, text) => {
    expect(findCode(text)).toBeUndefined();
  });

  it('and still finds the true code behind the impostors', () => {
    const text = '554 mx.example.com ESMTP Exim 4.9.1: client [5.1.1.10] blocked, see 4.16.55.1 (#5.7.1)';
    expect(findCode(text)).toMatchObject({ code: '5.7.1', start: text.indexOf('5.7.1') });
  });
});
