import { expect, test } from 'vitest';
import { parseBounce } from '../../../src/parse/bounce/parse-bounce.ts';
import { report } from './mails.ts';

const group = (final: string) => `Original-Recipient: rfc822;bob@example.com
Final-Recipient: rfc822; ${final}
Action: failed
Status: 5.1.1`;

test.each([['"bob..b"@example.com'], ['"bob b"@example.com']])(
  '%s is an address, its quotes are part of it',
  (final) => {
    expect(parseBounce(report(group(final)))?.recipients[0]?.finalRecipient).toBe(final);
  },
);

test.each([['"|/usr/bin/filter bob"@example.com'], ['|/usr/bin/filter'], ['/var/mail/bob']])(
  '%s is none, and the address that led there stands for it',
  (final) => {
    expect(parseBounce(report(group(final)))?.recipients[0]?.finalRecipient).toBe('bob@example.com');
  },
);
