/** The mails that nodemailer fails to send: to the answering server, to Postfix, to dead ends, or for its own reasons. */
import { reply, type Answer } from './answer.ts';
import type { NodemailerCase } from './nodemailer-case.ts';

const WRONG_PASSWORD = { user: 'wrong-password@example.com', pass: 'secret' };
const NO_TLS = { ignoreTLS: true };

/** What the answering server says to users; the answers to mails are in scenarios.ts. */
export const AUTH_ANSWERS: Readonly<Record<string, Answer>> = {
  'wrong-password': {
    at: 'auth',
    replies: [
      reply(
        '535-5.7.8 Username and Password not accepted. For more information, go to',
        '535 5.7.8  https://support.example.org/mail/?p=BadCredentials 4a-1b2c3d4e5f.42 - smtp',
      ),
    ],
  },
  'auth-down': { at: 'auth', replies: [reply('454 4.7.0 Temporary authentication failure')] },
};

/** All cases, in the order in which they are tried. */
export const NODEMAILER_CASES: readonly NodemailerCase[] = [
  // Rejected by the answering server.
  to('all-rejected-one', 'no-such-user@example.org'),
  to('all-rejected-two', 'no-such-user@example.org', 'mailbox-busy@example.org'),
  to('all-rejected-multi-line', 'no-such-user-multi-line@example.org'),
  to('all-rejected-over-quota', 'over-quota@example.org'),
  to('all-rejected-no-code', 'no-code@example.org'),
  to('all-rejected-no-text', 'no-text@example.org'),
  to('all-rejected-utf8', 'utf8-text@example.org'),
  to('all-rejected-not-smtp', 'not-smtp@example.org'),
  to('partial-success', 'anna@example.org', 'bert@example.org', 'carl@example.org'),
  { name: 'mail-rejected', at: 'answering', mail: { from: 'sender-blocked@example.com' } },
  { name: 'mail-closing', at: 'answering', mail: { from: 'rate-limited@example.com' } },
  to('data-deferred', 'data-deferred@example.org'),
  to('message-rejected', 'rejected-content@example.org'),
  { name: 'greeting-rejected', at: 'unwelcoming' },
  { name: 'greeting-closing', at: 'busy' },
  { name: 'auth-rejected', at: 'answering', transport: { auth: WRONG_PASSWORD } },
  { name: 'auth-deferred', at: 'answering', transport: { auth: { user: 'auth-down@example.com', pass: 'secret' } } },
  { name: 'auth-without-password', at: 'answering', transport: { auth: { user: 'somebody@example.com' } } },
  { name: 'auth-rejected-smtp-server', at: 'certified', transport: { ...NO_TLS, auth: WRONG_PASSWORD } },

  // Rejected by Postfix.
  { name: 'postfix-relay-denied', at: 'exchanger' },
  {
    name: 'postfix-partial-success',
    at: 'exchanger',
    mail: { to: ['postmaster@mail.example.net', 'nobody@mail.example.net'] },
  },
  {
    name: 'postfix-sender-domain',
    at: 'exchanger',
    mail: { from: 'someone@nowhere.invalid', to: 'postmaster@mail.example.net' },
  },
  { name: 'postfix-content-rejected', at: 'submission', mail: { subject: 'You won the lottery' } },
  { name: 'postfix-too-big', at: 'submission', mail: { text: 'x'.repeat(30_000) } },
  { name: 'postfix-tls-not-offered', at: 'submission', transport: { requireTLS: true } },
  { name: 'postfix-tls-required', at: 'encrypted', transport: NO_TLS },
  { name: 'postfix-tls-unavailable', at: 'encrypted' },

  // TLS.
  { name: 'tls-not-offered', at: 'answering', transport: { requireTLS: true } },
  { name: 'starttls-expired', at: 'certified', transport: { requireTLS: true } },
  { name: 'secure-self-signed', at: 'secured', transport: { secure: true } },
  { name: 'secure-to-plain-port', at: 'answering', transport: { secure: true } },
  { name: 'requiretls-not-supported', at: 'answering', mail: { requireTLSExtensionEnabled: true } },

  // The connection.
  { name: 'connection-refused', at: 'refusing' },
  { name: 'connection-timeout', at: 'full', transport: { connectionTimeout: 500 } },
  { name: 'greeting-timeout', at: 'silent', transport: { greetingTimeout: 500 } },
  { name: 'socket-timeout', at: 'answering', transport: { socketTimeout: 500 }, mail: { to: 'no-reply@example.org' } },
  to('connection-closed', 'hang-up@example.org'),
  { name: 'unknown-host', at: 'answering', transport: { host: 'nowhere.invalid' } },

  // What nodemailer itself does not like.
  { name: 'no-recipients', at: 'answering', mail: { to: [] } },
  {
    name: 'too-many-recipients',
    at: 'answering',
    mail: { maxRecipients: 1, to: ['anna@example.org', 'bert@example.org'] },
  },
  {
    name: 'size-announced',
    at: 'certified',
    transport: NO_TLS,
    mail: { envelope: { from: 'sender@example.com', to: ['hello@example.org'], size: 30_000 } },
  },
  { name: 'attachment-missing', at: 'answering', mail: { attachments: [{ path: '/nonexistent/report.pdf' }] } },
  {
    name: 'attachment-forbidden',
    at: 'answering',
    mail: { disableFileAccess: true, attachments: [{ path: '/nonexistent/report.pdf' }] },
  },
  { name: 'aborted', at: 'answering', mail: { signal: AbortSignal.abort() } },
];

/** A mail to these recipients at the answering server. */
function to(name: string, ...recipients: string[]): NodemailerCase {
  return { name, at: 'answering', mail: { to: recipients } };
}
