/** A provider is named where it is recognised, and not for words that anybody may write. */
import { expect, test } from 'vitest';
import { classify, diagnose } from '../../src/index.ts';

test.each([
  '552 5.2.2 Mailbox full',
  '421 deferred due to excessive volume',
  '550 no PTR for 192.0.2.1',
  '554 IP address is block listed',
  '554 bad DNS PTR resource record',
  '550 5.7.1 very low reputation of the sending domain',
  '450 temporary server error',
  '550 5.4.1 relay access denied',
  '530 client was not authenticated',
])('%s: nobody is named', (text) => {
  expect(diagnose(text).verdict.provider).toBeUndefined();
});

test.each([
  ['550 5.7.1 very low reputation of the sending domain. a1-20020a05 - gsmtp', 'google'],
  ['552 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException', 'microsoft-365'],
  ['554-gmx.net (mxgmx001) Nemesis ESMTP Service not available\r\n554 no PTR', 'gmx'],
])('%s: %s', (text, provider) => {
  expect(diagnose(text).verdict.provider).toBe(provider);
});

test('the host that spoke is enough', () => {
  const signal = { reply: 421, text: 'excessive volume', remoteHost: 'mx01.mail.icloud.com' };
  expect(classify(signal)).toMatchObject({ provider: 'apple', rule: 'apple/volume' });
});

test('a closed public folder of Exchange Online is a recipient that refuses, whatever 5.7.13 is registered for', () => {
  expect(diagnose('550 5.7.13 Sender was not authenticated for public folder').verdict).toMatchObject({
    category: 'recipient-rejected',
    action: 'review',
    overrides: '5.7.13',
  });
});
