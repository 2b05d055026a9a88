import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { letter, notice } from '../notice.ts';

const TEXT = `Delivery has failed to these recipients or groups:

bob@example.com<mailto:bob@example.com>
The e-mail address you entered couldn't be found. Ask helpdesk@example.com.

Diagnostic information for administrators:

Generating server: mail.example.com

bob@example.com
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##

carol@example.org
mx.example.org #552 5.2.2 STOREDRV.Deliver; mailbox full ##rfc822;carol@example.org

dave@example.org
29/11/2016 8:05:56 PM - Remote Server at mx.example.org (192.0.2.25) returned '550 5.7.1 we don't want this'
29/11/2016 7:58:27 PM - Remote Server at mx.example.org (192.0.2.25) returned '441 4.4.1 no connection'
`;

test('the section for administrators has a line for each recipient, and the reply below', () => {
  const bounce = parseBounce(notice({ from: 'postmaster@example.com', text: TEXT, mark: 'Original message headers:' }));
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'exchange-2007', reportingMta: 'mail.example.com' });
  expect(bounce?.original?.subject).toBe('lunch');
  expect(bounce?.recipients.map(({ finalRecipient, code, reply }) => [finalRecipient, code, reply])).toEqual([
    ['bob@example.com', '5.1.1', 550],
    ['carol@example.org', '5.2.2', 552],
    ['dave@example.org', '5.7.1', 550],
  ]);
  expect(bounce?.recipients[0]?.text).toBe('RESOLVER.ADR.RecipNotFound; not found');
  expect(bounce?.recipients[2]).toMatchObject({ text: "we don't want this", remoteHost: 'mx.example.org' });
});

test('another language has the same section', () => {
  const text = `Il recapito non è riuscito per i seguenti destinatari o gruppi:

bob@example.com<mailto:bob@example.com>

Informazioni di diagnostica per gli amministratori:

Server di generazione: mail.example.com

bob@example.com
Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'`;
  const bounce = parseBounce(notice({ from: 'postmaster@example.com', subject: 'Non recapitabile: lunch', text }));
  expect(bounce?.dialect).toBe('exchange-2007');
  expect(bounce?.recipients.map(({ finalRecipient, code, text: words }) => [finalRecipient, code, words])).toEqual([
    ['bob@example.com', '5.1.1', 'RESOLVER.ADR.RecipNotFound; not found'],
  ]);
});

test('a person who quotes it sent no bounce', () => {
  expect(parseBounce(letter(TEXT))).toBeUndefined();
});
