import { describe, expect, it } from 'vitest';
import { CATEGORY_POLICY } from '../../src/classify/category-policy.ts';
import { classify } from '../../src/classify/classify.ts';
import { CODE_POLICY } from '../../src/classify/code-policy.ts';
import { REPLY_POLICY } from '../../src/classify/reply-policy.ts';
import { TRANSPORT_POLICY } from '../../src/classify/transport-policy.ts';
import type { EnhancedCode } from '../../src/code/enhanced-code.ts';
import type { Signal } from '../../src/signal.ts';
import { CATEGORIES } from '../../src/verdict.ts';
import { brokenPromises } from './promises.ts';

const keeps = (signal: Partial<Signal>) => {
  expect(brokenPromises(signal, classify(signal))).toStrictEqual([]);
};

describe('each registered code gives a verdict that keeps the promises', () => {
  it.each(Object.keys(CODE_POLICY))('%s in each class, alone and beside each usual reply', (key) => {
    for (const statusClass of ['2', '4', '5']) {
      const code = key.replace('X', statusClass) as EnhancedCode;
      keeps({ code });
      for (const reply of [250, 354, 421, 450, 550, 554]) keeps({ code, reply });
      for (const action of ['failed', 'delayed'] as const) keeps({ code, action });
    }
  });
});

describe('each basic reply gives a verdict that keeps the promises', () => {
  it.each(Object.keys(REPLY_POLICY).map(Number))('%d', (reply) => {
    keeps({ reply });
    keeps({ reply, action: 'failed' });
    for (const command of ['mail', 'rcpt', 'auth', 'starttls', 'end-of-data'] as const) keeps({ reply, command });
  });
});

describe('each failure below SMTP gives a verdict that keeps the promises', () => {
  it.each(Object.keys(TRANSPORT_POLICY))('%s', (transport) => {
    keeps({ transport });
    keeps({ transport, action: 'failed' });
    keeps({ transport, reply: 450 });
  });

  it.each(Object.keys(TRANSPORT_POLICY))('%s suppresses nobody: a network is not a recipient', (transport) => {
    expect(classify({ transport }).action).not.toBe('suppress-recipient');
    expect(classify({ transport, action: 'failed' }).action).not.toBe('suppress-recipient');
  });
});

/** The table of TAXONOMY: where the fault lies, and the usual action on a 4yz and on a 5yz where the table names it. */
const TAXONOMY = [
  ['recipient-unknown', 'recipient', undefined, 'suppress-recipient'],
  ['recipient-disabled', 'recipient', undefined, 'suppress-recipient'],
  ['recipient-moved', 'recipient', undefined, 'suppress-recipient'],
  ['recipient-rejected', 'recipient', undefined, 'review'],
  ['mailbox-full', 'recipient', 'retry', 'review'],
  ['domain-unknown', 'recipient-domain', undefined, 'suppress-recipient'],
  ['sender-rejected', 'sender', undefined, 'fix-sender'],
  ['email-authentication', 'sender', 'fix-sender', 'fix-sender'],
  ['smtp-authentication', 'sender', undefined, 'fix-sender'],
  ['relay-denied', 'sender', undefined, 'review'],
  ['ip-reputation', 'sending-host', 'fix-sender', 'fix-sender'],
  ['domain-reputation', 'sender', 'fix-sender', 'fix-sender'],
  ['reverse-dns', 'sending-host', 'fix-sender', 'fix-sender'],
  ['spam-content', 'message', undefined, 'fix-message'],
  ['virus', 'message', undefined, 'fix-message'],
  ['content-rejected', 'message', undefined, 'fix-message'],
  ['message-too-large', 'message', undefined, 'fix-message'],
  ['policy-rejected', 'unknown', undefined, 'review'],
  ['rate-limited', 'sending-host', 'retry-slower', 'retry-slower'],
  ['too-many-connections', 'sending-host', 'retry-slower', 'retry-slower'],
  ['too-many-recipients', 'message', 'retry', 'retry'],
  ['greylisted', 'sending-host', 'retry', 'retry'],
  ['network-error', 'network', 'retry', undefined],
  ['dns-failure', 'recipient-domain', undefined, 'review'],
  ['routing-loop', 'receiving-host', 'review', 'review'],
  ['tls-failure', 'receiving-host', 'retry', undefined],
  ['system-full', 'receiving-host', 'retry', undefined],
  ['system-error', 'receiving-host', 'retry', 'review'],
  ['expired', 'unknown', 'review', 'review'],
  ['protocol-error', 'sender', 'retry', 'review'],
  ['challenge-response', 'recipient', 'review', 'review'],
  ['delivered', 'unknown', 'none', 'none'],
  ['unknown', 'unknown', 'retry', 'review'],
] as const;

describe('the usual scope and actions of a category are those of TAXONOMY', () => {
  it('for all of them', () => {
    expect(TAXONOMY.map(([category]) => category)).toStrictEqual([...CATEGORIES]);
  });

  it.each(TAXONOMY)('%s: scope %s, on a 4yz %s, on a 5yz %s', (category, scope, transient, permanent) => {
    const policy = CATEGORY_POLICY[category];
    expect(policy.scope).toBe(scope);
    expect(policy.transient).toBe(transient ?? policy.transient);
    expect(policy.permanent).toBe(permanent ?? policy.permanent);
    expect(policy.transient).not.toBe('suppress-recipient');
  });
});
