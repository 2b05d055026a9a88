import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import type { Signal } from '../../src/signal.ts';

/** What is said, and the verdict: permanence, category, scope, action, basis. */
type Row = readonly [what: string, signal: Partial<Signal>, verdict: string];

const verdictOn = (signal: Partial<Signal>) => {
  const { permanence, category, scope, action, basis } = classify(signal);
  return [permanence, category, scope, action, basis].join(' ');
};

describe('classify answers what users ask', () => {
  it.each<Row>([
    [
      'no such user',
      { reply: 550, code: '5.1.1' },
      'permanent recipient-unknown recipient suppress-recipient enhanced-code',
    ],
    [
      'null MX',
      { reply: 556, code: '5.1.10' },
      'permanent domain-unknown recipient-domain suppress-recipient enhanced-code',
    ],
    ['delivered', { reply: 250 }, 'delivered delivered unknown none reply'],
    ['delivered, by a code', { code: '2.1.5' }, 'delivered delivered unknown none enhanced-code'],
    ['delivered, by a report', { action: 'delivered' }, 'delivered delivered unknown none dsn-action'],
    ['failed, by a report without a cause', { action: 'failed' }, 'permanent unknown unknown review dsn-action'],
    ['delayed, by a report without a cause', { action: 'delayed' }, 'transient unknown unknown retry dsn-action'],
    ['failed with a 5yz', { action: 'failed', reply: 550 }, 'permanent unknown unknown review dsn-action'],
    ['relayed, by a report', { action: 'relayed' }, 'delivered delivered unknown none dsn-action'],
    ['SPF failed', { reply: 550, code: '5.7.23' }, 'permanent email-authentication sender fix-sender enhanced-code'],
    ['no reverse DNS', { reply: 550, code: '5.7.25' }, 'permanent reverse-dns sending-host fix-sender enhanced-code'],
    ['policy', { reply: 554, code: '5.7.1' }, 'permanent policy-rejected unknown review enhanced-code'],
    ['split it', { reply: 452, code: '4.5.3' }, 'transient too-many-recipients message retry enhanced-code'],
    ['too large', { reply: 552, code: '5.3.4' }, 'permanent message-too-large message fix-message enhanced-code'],
    ['a go-ahead, no answer yet', { reply: 354 }, 'unknown unknown unknown review none'],
    ['a 5yz that says nothing', { reply: 550 }, 'permanent unknown unknown review none'],
    ['a 4yz that says nothing', { reply: 450 }, 'transient unknown unknown retry none'],
    ['a refused log-in', { reply: 550, command: 'auth' }, 'permanent smtp-authentication sender fix-sender reply'],
    ['a status of a webhook', { code: '5.4.4' }, 'permanent dns-failure recipient-domain review enhanced-code'],
  ])('%s: %o', (_what, signal, verdict) => {
    expect(verdictOn(signal)).toBe(verdict);
  });

  it('nothing known: unknown, a person looks, and it says so', () => {
    expect(verdictOn({})).toBe('unknown unknown unknown review none');
    expect(classify({})).toMatchObject({ confidence: 'low', evidence: [] });
  });
});

describe('reply and code disagree: the reply decides permanence, the code informs the category', () => {
  it.each<Row>([
    ['550 4.2.2', { reply: 550, code: '4.2.2' }, 'permanent mailbox-full recipient review enhanced-code'],
    ['452 5.2.2', { reply: 452, code: '5.2.2' }, 'transient mailbox-full recipient retry enhanced-code'],
    ['421 5.1.1', { reply: 421, code: '5.1.1' }, 'transient recipient-unknown recipient retry enhanced-code'],
    ['550 4.1.1', { reply: 550, code: '4.1.1' }, 'permanent recipient-unknown recipient review enhanced-code'],
    ['250 5.1.1', { reply: 250, code: '5.1.1' }, 'delivered delivered unknown none reply'],
    ['550 2.1.5', { reply: 550, code: '2.1.5' }, 'permanent unknown unknown review none'],
  ])('%s', (_what, signal, verdict) => {
    expect(verdictOn(signal)).toBe(verdict);
  });
});

describe('a report that says failed with a 4 is a transient failure whose retries ran out', () => {
  it.each<Row>([
    ['without a cause it is expired', { code: '4.0.0' }, 'transient expired unknown review dsn-action'],
    ['the expiry of a queue', { code: '4.4.7' }, 'transient expired unknown review enhanced-code'],
    ['it keeps its cause', { code: '4.2.2' }, 'transient mailbox-full recipient review enhanced-code'],
    ['it suppresses nobody', { code: '4.1.1' }, 'transient recipient-unknown recipient review enhanced-code'],
    ['so with a reply', { reply: 450, code: '4.1.1' }, 'transient recipient-unknown recipient review enhanced-code'],
    ['so with a time-out', { transport: 'ETIMEDOUT' }, 'transient network-error network review transport'],
  ])('%s', (_what, signal, verdict) => {
    expect(verdictOn({ ...signal, action: 'failed' })).toBe(verdict);
  });

  it('while delayed is still being tried', () => {
    expect(verdictOn({ action: 'delayed', code: '4.4.1' })).toBe('transient network-error network retry enhanced-code');
  });
});

describe('a failure below SMTP may pass, unless it is on the list of those that may not', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ECONNABORTED', 'EAI_AGAIN', 'ESOCKET', 'EDNS'])(
    '%s is retried',
    (transport) => {
      expect(verdictOn({ transport })).toBe('transient network-error network retry transport');
    },
  );

  it.each<Row>([
    ['EAI_NODATA', { transport: 'EAI_NODATA' }, 'transient dns-failure recipient-domain retry transport'],
    ['EAUTH', { transport: 'EAUTH' }, 'permanent smtp-authentication sender fix-sender transport'],
    ['EENVELOPE', { transport: 'EENVELOPE' }, 'permanent protocol-error sender fix-sender transport'],
    [
      'EENVELOPE, but a 4yz',
      { transport: 'EENVELOPE', reply: 452 },
      'transient system-full receiving-host retry reply',
    ],
    ['EMESSAGE', { transport: 'EMESSAGE' }, 'permanent content-rejected message fix-message transport'],
    ['ECONFIG', { transport: 'ECONFIG' }, 'permanent unknown sender fix-sender transport'],
    ['a name that nobody knows', { transport: 'ESOMETHING' }, 'unknown unknown unknown review none'],
  ])('%s', (_what, signal, verdict) => {
    expect(verdictOn(signal)).toBe(verdict);
  });
});
