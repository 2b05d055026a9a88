import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import { parseReply } from '../../src/parse/smtp/parse-reply.ts';
import { compareWithGolden, lasting } from './golden.ts';

describe("replies of Postfix's smtpd", () => {
  compareWithGolden('replies/postfix-smtpd', '.txt', (text) => lasting(diagnose(text)));
});

describe('replies of the answering server, odd ones included', () => {
  compareWithGolden('replies/answered', '.txt', (text) => {
    expect(parseReply(text)?.raw ?? text).toBe(text);
    return lasting(diagnose(text));
  });
});

it('a recorded reply says the same with LF as with CRLF', () => {
  const reply = '550-5.7.26 No passing check\r\n550 5.7.26 at all\r\n';
  expect(lasting(diagnose(reply.replaceAll('\r\n', '\n')))).toStrictEqual(lasting(diagnose(reply)));
});
