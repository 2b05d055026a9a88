/**
 * What Postfix's smtpd says to clients that ask for it; the restrictions they run into are in postfix-settings.ts and
 * postfix-services.ts. The reply to the last command is recorded, and the log of the whole conversation.
 */
import type { SmtpdDialogue } from './smtpd-dialogue.ts';

const EHLO = 'EHLO client.example.com';
const MAIL = 'MAIL FROM:<sender@example.com>';
const RCPT = 'RCPT TO:<postmaster@mail.example.net>';
/** Somebody on the other side of the world. */
const STRANGER = { name: 'client.example.com', address: '192.0.2.10' };
const UNNAMED = { name: '[UNAVAILABLE]', address: '198.51.100.23' };

/** All dialogues, in the order in which they are held. */
export const SMTPD_DIALOGUES: readonly SmtpdDialogue[] = [
  // Things in order.
  { name: 'greeting', at: 'submission', says: [] },
  { name: 'ehlo', at: 'submission', says: [EHLO] },
  { name: 'mail-ok', as: STRANGER, says: [EHLO, MAIL] },
  { name: 'rcpt-ok', as: STRANGER, says: [EHLO, MAIL, RCPT] },
  { name: 'data-go-ahead', as: STRANGER, says: [EHLO, MAIL, RCPT, 'DATA'], hangsUp: true },
  {
    name: 'queued',
    at: 'submission',
    says: [EHLO, MAIL, 'RCPT TO:<queued@example.org>', 'DATA', message('Subject: hello')],
  },
  { name: 'quit', at: 'submission', says: [EHLO, 'QUIT'] },

  // Policy.
  { name: 'relay-access-denied', as: STRANGER, says: [EHLO, MAIL, 'RCPT TO:<someone@example.org>'] },
  { name: 'relay-access-deferred', as: UNNAMED, says: [EHLO, MAIL, 'RCPT TO:<later@example.com>'] },
  { name: 'client-rejected', as: { name: 'bad.example.com', address: '192.0.2.66' }, says: [EHLO, MAIL, RCPT] },
  { name: 'helo-invalid', as: STRANGER, says: ['EHLO not_a_host!name', MAIL, RCPT] },
  { name: 'sender-not-qualified', as: STRANGER, says: [EHLO, 'MAIL FROM:<root>', RCPT] },
  { name: 'sender-domain-not-found', as: STRANGER, says: [EHLO, 'MAIL FROM:<someone@nowhere.invalid>', RCPT] },
  { name: 'sender-rejected', as: STRANGER, says: [EHLO, 'MAIL FROM:<spammer@example.com>', RCPT] },
  { name: 'sender-deferred', as: STRANGER, says: [EHLO, 'MAIL FROM:<slow@example.com>', RCPT] },
  { name: 'recipient-unknown', as: STRANGER, says: [EHLO, MAIL, 'RCPT TO:<nobody@mail.example.net>'] },
  { name: 'recipient-domain-not-found', at: 'submission', says: [EHLO, MAIL, 'RCPT TO:<someone@nowhere.invalid>'] },
  { name: 'recipient-full', as: STRANGER, says: [EHLO, MAIL, 'RCPT TO:<full@mail.example.net>'] },
  { name: 'recipient-retired', as: STRANGER, says: [EHLO, MAIL, 'RCPT TO:<retired@mail.example.net>'] },
  { name: 'recipient-watched', as: STRANGER, says: [EHLO, MAIL, 'RCPT TO:<watched@mail.example.net>'] },
  { name: 'too-many-recipients', as: STRANGER, says: [EHLO, MAIL, RCPT, RCPT, RCPT, RCPT] },
  { name: 'improper-pipelining', as: STRANGER, says: ['HELO client.example.com', [MAIL, RCPT, 'DATA']] },
  { name: 'content-rejected', as: STRANGER, says: [EHLO, MAIL, RCPT, 'DATA', message('Subject: You won the lottery')] },

  // Size and hops.
  { name: 'size-announced', as: STRANGER, says: [EHLO, `${MAIL} SIZE=99999999`] },
  {
    name: 'size-exceeded',
    as: STRANGER,
    says: [EHLO, MAIL, RCPT, 'DATA', message('Subject: big', 'x'.repeat(900), 30)],
  },
  {
    name: 'too-many-hops',
    at: 'submission',
    says: [
      EHLO,
      MAIL,
      'RCPT TO:<hops@example.org>',
      'DATA',
      message(...Array<string>(51).fill('Received: by example.com')),
    ],
  },

  // Commands out of order, unknown or wrong.
  { name: 'need-helo', as: STRANGER, says: [MAIL] },
  { name: 'need-mail', as: STRANGER, says: [EHLO, RCPT] },
  { name: 'need-recipient', as: STRANGER, says: [EHLO, MAIL, 'DATA'] },
  { name: 'no-valid-recipients', as: STRANGER, says: [EHLO, [MAIL, 'RCPT TO:<nobody@mail.example.net>', 'DATA']] },
  { name: 'nested-mail', as: STRANGER, says: [EHLO, MAIL, MAIL] },
  { name: 'command-not-recognized', as: STRANGER, says: [EHLO, 'TURN'] },
  { name: 'vrfy-disabled', as: STRANGER, says: [EHLO, 'VRFY postmaster'] },
  { name: 'auth-not-enabled', at: 'submission', says: [EHLO, 'AUTH PLAIN AHVzZXIAcGFzcw=='] },
  { name: 'starttls-not-enabled', at: 'submission', says: [EHLO, 'STARTTLS'] },
  { name: 'helo-syntax', as: STRANGER, says: ['EHLO'] },
  { name: 'mail-syntax', as: STRANGER, says: [EHLO, 'MAIL sender@example.com'] },
  { name: 'sender-syntax', as: STRANGER, says: [EHLO, 'MAIL FROM:<sender@exam ple.com>'] },
  { name: 'recipient-syntax', as: STRANGER, says: [EHLO, MAIL, 'RCPT TO:<someone@exam ple.org>'] },
  { name: 'recipient-empty', as: STRANGER, says: [EHLO, MAIL, 'RCPT TO:<>'] },
  { name: 'option-unsupported', as: STRANGER, says: [EHLO, `${MAIL} COLOUR=green`] },
  { name: 'bdat-syntax', as: STRANGER, says: [EHLO, MAIL, RCPT, 'BDAT many'] },
  { name: 'etrn-unknown', at: 'submission', says: [EHLO, 'ETRN example.org'] },
  { name: 'web-browser', as: UNNAMED, says: [['GET / HTTP/1.1']] },

  // TLS.
  { name: 'starttls-required', at: 'encrypted', says: [EHLO, MAIL] },
  { name: 'starttls-unavailable', at: 'encrypted', says: [EHLO, 'STARTTLS'] },

  // Connections that end badly.
  { name: 'too-many-errors', as: UNNAMED, says: [EHLO, 'A', 'B', 'C', 'D', 'E', []] },
  { name: 'timeout-exceeded', as: UNNAMED, says: [EHLO, MAIL, []] },
];

/** A message with these header lines, and a body of repeated lines, up to its dot. */
function message(...parts: readonly (string | number)[]): string {
  const numbers = parts.filter((part) => typeof part === 'number');
  const headers = parts.filter((part) => typeof part === 'string');
  const [count] = numbers;
  if (count === undefined) return [...headers, '', 'Hello.', '.'].join('\r\n');
  const line = headers.pop() ?? '';
  return [...headers, '', ...Array<string>(count).fill(line), '.'].join('\r\n');
}
