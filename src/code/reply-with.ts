/** The replies that a server sends every day, with the codes that their RFCs give them. */
import { formatReply } from './format-reply.ts';

type Words = string | readonly string[];

/**
 * Ready replies for authors of servers: each takes the words, or says its usual ones, and returns the whole reply as
 * {@link formatReply} writes it.
 *
 * @example
 * ```ts
 * replyWith.mailboxFull('Over quota') // -> '452 4.2.2 Over quota\r\n'
 * ```
 */
export const replyWith = {
  /** 250 2.0.0, a command is done (RFC 5321 section 4.2.2). */
  ok: (text: Words = 'OK') => formatReply({ reply: 250, code: '2.0.0', text }),
  /** 250 2.1.0, the sender is accepted (RFC 3463 section 3.2). */
  senderOk: (text: Words = 'Sender OK') => formatReply({ reply: 250, code: '2.1.0', text }),
  /** 250 2.1.5, the recipient is accepted (RFC 3463 section 3.2). */
  recipientOk: (text: Words = 'Recipient OK') => formatReply({ reply: 250, code: '2.1.5', text }),
  /** 221 2.0.0, the answer to QUIT (RFC 5321 section 4.1.1.10). */
  goodbye: (text: Words = 'Bye') => formatReply({ reply: 221, code: '2.0.0', text }),
  /** 235 2.7.0, AUTH succeeded (RFC 4954 section 6). */
  authenticated: (text: Words = 'Authentication successful') => formatReply({ reply: 235, code: '2.7.0', text }),
  /** 421 4.3.2, closing down or overloaded (RFC 5321 section 3.8, RFC 3463 section 3.4). */
  shuttingDown: (text: Words = 'Service not available, closing connection') =>
    formatReply({ reply: 421, code: '4.3.2', text }),
  /** 450 4.7.1, come back in a few minutes (RFC 6647 section 5 for the 450; 4.7.1 is what servers in the field add). */
  greylisted: (text: Words = 'Greylisted, please try again later') => formatReply({ reply: 450, code: '4.7.1', text }),
  /** 451 4.3.0, a fault of this server (RFC 5321 section 4.2.2, RFC 3463 section 3.4). */
  localError: (text: Words = 'Local error in processing') => formatReply({ reply: 451, code: '4.3.0', text }),
  /** 452 4.2.2, over quota: transient, as RFC 3463 section 3.3 wants it. */
  mailboxFull: (text: Words = 'Mailbox full') => formatReply({ reply: 452, code: '4.2.2', text }),
  /** 452 4.5.3, split the envelope (RFC 5321 section 4.5.3.1.10). */
  tooManyRecipients: (text: Words = 'Too many recipients') => formatReply({ reply: 452, code: '4.5.3', text }),
  /** 454 4.7.0, AUTH failed for a reason that will pass (RFC 4954 section 6). */
  authenticationUnavailable: (text: Words = 'Temporary authentication failure') =>
    formatReply({ reply: 454, code: '4.7.0', text }),
  /** 500 5.5.2, the command could not be read (RFC 5321 section 4.2.4, RFC 3463 section 3.6). */
  syntaxError: (text: Words = 'Syntax error') => formatReply({ reply: 500, code: '5.5.2', text }),
  /** 501 5.5.4, the arguments make no sense (RFC 3463 section 3.6). */
  invalidArguments: (text: Words = 'Invalid arguments') => formatReply({ reply: 501, code: '5.5.4', text }),
  /** 503 5.5.1, commands in the wrong order (RFC 3463 section 3.6). */
  badSequence: (text: Words = 'Bad sequence of commands') => formatReply({ reply: 503, code: '5.5.1', text }),
  /** 530 5.7.0, log in first (RFC 4954 section 6). */
  authenticationRequired: (text: Words = 'Authentication required') => formatReply({ reply: 530, code: '5.7.0', text }),
  /** 535 5.7.8, the credentials are wrong (RFC 4954 section 6). */
  authenticationFailed: (text: Words = 'Authentication credentials invalid') =>
    formatReply({ reply: 535, code: '5.7.8', text }),
  /** 550 5.1.1, no such mailbox (RFC 3463 section 3.2). */
  noSuchMailbox: (text: Words = 'No such mailbox') => formatReply({ reply: 550, code: '5.1.1', text }),
  /** 550 5.2.1, the mailbox is disabled for good (RFC 3463 section 3.3). */
  mailboxDisabled: (text: Words = 'Mailbox disabled') => formatReply({ reply: 550, code: '5.2.1', text }),
  /** 550 5.7.1, policy says no, relaying included (RFC 3463 section 3.8). */
  notAuthorized: (text: Words = 'Delivery not authorized, message refused') =>
    formatReply({ reply: 550, code: '5.7.1', text }),
  /** 550 5.7.26, several authentication checks failed (RFC 7372 section 3.4). */
  authenticationChecksFailed: (text: Words = 'Multiple authentication checks failed') =>
    formatReply({ reply: 550, code: '5.7.26', text }),
  /** 552 5.3.4, larger than this system takes (RFC 3463 section 3.4). */
  messageTooBig: (text: Words = 'Message too big for system') => formatReply({ reply: 552, code: '5.3.4', text }),
  /** 554 5.6.0, the content is refused (RFC 3463 section 3.7). */
  contentRejected: (text: Words = 'Message content rejected') => formatReply({ reply: 554, code: '5.6.0', text }),
  /** 556 5.1.10, the domain publishes a null MX (RFC 7505 section 4.1). */
  nullMx: (text: Words = 'Recipient address has null MX') => formatReply({ reply: 556, code: '5.1.10', text }),
} as const;
