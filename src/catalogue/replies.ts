/**
 * The basic three-digit replies. No register of them exists (RFC 7504 section 6): most are listed in RFC 5321 section
 * 4.2.3, some come from extensions, and a few are known only because the register of enhanced codes names them.
 */
import { deepFreeze } from './deep-freeze.ts';

/** What is known of a basic reply. */
export interface ReplyEntry {
  /** A short name of ours. */
  readonly title: string;
  /** Where it is defined; the first is the main one. */
  readonly references: readonly string[];
  /** The commands that it answers; `any` for all. */
  readonly answers: readonly string[];
  /** `standard` RFC 5321 and its update RFC 7504 · `extension` another RFC · `association` named by the register alone. */
  readonly origin: 'standard' | 'extension' | 'association';
}

const reply =
  (origin: ReplyEntry['origin']) =>
  (title: string, answers: string, ...references: string[]): ReplyEntry => ({
    title,
    references,
    answers: answers === '' ? [] : answers.split(', '),
    origin,
  });
const standard = /* @__PURE__ */ reply('standard');
const extension = /* @__PURE__ */ reply('extension');
const association = /* @__PURE__ */ reply('association');
const LIST = 'RFC 5321 section 4.2.3';
const ETRN = 'RFC 1985 section 5.1';
const ATRN = 'RFC 2645 section 5.2.1';
const AUTH = 'RFC 4954 section 6';
const TABLE = 'RFC 5248 section 2.4';

/** The replies that the library knows, by number. */
export const replies = /* @__PURE__ */ deepFreeze({
  /** System status or help. */
  211: /* @__PURE__ */ standard('System status or help', 'HELP', LIST),
  /** Help for a person. */
  214: /* @__PURE__ */ standard('Help for a person', 'HELP', LIST),
  /** Ready: the greeting, or the go-ahead after STARTTLS. */
  220: /* @__PURE__ */ standard('Ready', 'connect, STARTTLS', LIST, 'RFC 5321 section 4.2', 'RFC 3207 section 4'),
  /** Closing the connection as asked. */
  221: /* @__PURE__ */ standard('Closing the connection as asked', 'QUIT', LIST),
  /** Authentication succeeded. */
  235: /* @__PURE__ */ extension('Authentication succeeded', 'AUTH', AUTH),
  /** Done. */
  250: /* @__PURE__ */ standard(
    'Done',
    'EHLO, HELO, MAIL, RCPT, end of DATA, RSET, VRFY, EXPN, NOOP, BDAT, ETRN, ATRN',
    LIST,
  ),
  /** Not a local user; will be forwarded. */
  251: /* @__PURE__ */ standard(
    'Not a local user; will be forwarded',
    'RCPT, VRFY, ETRN',
    LIST,
    'RFC 5321 section 3.4',
    ETRN,
  ),
  /** Cannot verify, but will try to deliver. */
  252: /* @__PURE__ */ standard(
    'Cannot verify, but will try to deliver',
    'VRFY, EXPN, ETRN',
    LIST,
    'RFC 5321 section 3.5.3',
    ETRN,
  ),
  /** Pending messages are being sent. */
  253: /* @__PURE__ */ extension('Pending messages are being sent', 'ETRN', ETRN),
  /** Challenge of an authentication; the client goes on. */
  334: /* @__PURE__ */ extension('Challenge of an authentication', 'AUTH', 'RFC 4954 section 4'),
  /** Go ahead with the message. */
  354: /* @__PURE__ */ standard('Go ahead with the message', 'DATA', LIST),
  /** Service not available, closing the connection. */
  421: /* @__PURE__ */ standard(
    'Service not available, closing the connection',
    'any',
    LIST,
    'RFC 5321 section 3.8',
    'RFC 5321 section 4.3.2',
  ),
  /** No definition; associated with X.7.12. */
  422: /* @__PURE__ */ association('No definition; associated with X.7.12', 'AUTH', TABLE),
  /** No definition; associated with X.5.1. */
  430: /* @__PURE__ */ association('No definition; associated with X.5.1', '', TABLE),
  /** A password transition is needed. */
  432: /* @__PURE__ */ extension('A password transition is needed', 'AUTH', AUTH),
  /** Mailbox not available now. */
  450: /* @__PURE__ */ standard(
    'Mailbox not available now',
    'RCPT, end of DATA, ATRN',
    LIST,
    'RFC 6647 section 5',
    ATRN,
  ),
  /** Local error in processing. */
  451: /* @__PURE__ */ standard('Local error in processing', 'MAIL, RCPT, end of DATA, ATRN', LIST, ATRN),
  /** Out of system storage, or too many recipients. */
  452: /* @__PURE__ */ standard(
    'Out of system storage, or too many recipients',
    'MAIL, RCPT, end of DATA',
    LIST,
    'RFC 5321 section 4.5.3.1.10',
  ),
  /** You have no mail. */
  453: /* @__PURE__ */ extension('You have no mail', 'ATRN', ATRN, TABLE),
  /** Temporary failure of TLS or of authentication. */
  454: /* @__PURE__ */ extension(
    'Temporary failure of TLS or of authentication',
    'STARTTLS, AUTH',
    'RFC 3207 section 4',
    AUTH,
  ),
  /** Cannot accommodate the parameters now. */
  455: /* @__PURE__ */ standard('Cannot accommodate the parameters now', 'MAIL, RCPT', LIST, 'RFC 2852 section 4'),
  /** Cannot queue messages for the node. */
  458: /* @__PURE__ */ extension('Cannot queue messages for the node', 'ETRN', ETRN),
  /** Node not allowed. */
  459: /* @__PURE__ */ extension('Node not allowed', 'ETRN', ETRN),
  /** Syntax error or unknown command. */
  500: /* @__PURE__ */ standard('Syntax error or unknown command', 'any, AUTH', LIST, 'RFC 5321 section 4.2.4', AUTH),
  /** Syntax error in the arguments. */
  501: /* @__PURE__ */ standard('Syntax error in the arguments', 'any, STARTTLS, AUTH', LIST, 'RFC 3207 section 4'),
  /** Command not implemented. */
  502: /* @__PURE__ */ standard('Command not implemented', 'VRFY, EXPN, EHLO', LIST, 'RFC 5321 section 4.2.4'),
  /** Commands in the wrong order. */
  503: /* @__PURE__ */ standard('Commands in the wrong order', 'MAIL, RCPT, DATA, BDAT', LIST),
  /** Command parameter not implemented. */
  504: /* @__PURE__ */ standard('Command parameter not implemented', 'EHLO, VRFY, EXPN, AUTH', LIST),
  /** Host never accepts mail. */
  521: /* @__PURE__ */ standard('Host never accepts mail', 'connect', 'RFC 7504 section 3', 'RFC 1846'),
  /** No definition; associated with X.7.10. */
  523: /* @__PURE__ */ association('No definition; associated with X.7.10', 'AUTH', TABLE),
  /** No definition; associated with X.7.11. */
  524: /* @__PURE__ */ association('No definition; associated with X.7.11', 'AUTH', TABLE),
  /** No definition; associated with X.7.13. */
  525: /* @__PURE__ */ association('No definition; associated with X.7.13', 'AUTH', TABLE),
  /** Authentication required, or STARTTLS first. */
  530: /* @__PURE__ */ extension(
    'Authentication required, or STARTTLS first',
    'MAIL, any',
    AUTH,
    'RFC 3207 section 4',
    ATRN,
  ),
  /** No definition; associated with X.7.1. */
  533: /* @__PURE__ */ association('No definition; associated with X.7.1', 'RCPT', TABLE),
  /** Authentication mechanism too weak. */
  534: /* @__PURE__ */ extension('Authentication mechanism too weak', 'AUTH', AUTH),
  /** Authentication credentials invalid. */
  535: /* @__PURE__ */ extension('Authentication credentials invalid', 'AUTH', AUTH),
  /** Encryption required for the mechanism; historic. */
  538: /* @__PURE__ */ extension('Encryption required for the mechanism', 'AUTH', AUTH),
  /** Mailbox not available: not found, no access, or refused. */
  550: /* @__PURE__ */ standard(
    'Mailbox not available: not found, no access, or refused',
    'EHLO, MAIL, RCPT, end of DATA, VRFY, EXPN',
    LIST,
  ),
  /** Not a local user; try another address. */
  551: /* @__PURE__ */ standard('Not a local user; try another address', 'RCPT, VRFY', LIST, 'RFC 5321 section 3.4'),
  /** Storage allocation exceeded. */
  552: /* @__PURE__ */ standard(
    'Storage allocation exceeded',
    'MAIL, RCPT, end of DATA',
    LIST,
    'RFC 5321 section 4.5.3.1.10',
  ),
  /** Mailbox name not allowed. */
  553: /* @__PURE__ */ standard('Mailbox name not allowed', 'MAIL, RCPT, VRFY', LIST),
  /** Transaction failed, or no SMTP service here. */
  554: /* @__PURE__ */ standard(
    'Transaction failed, or no SMTP service here',
    'connect, DATA, end of DATA',
    LIST,
    'RFC 3207 section 4.1',
    'RFC 6409',
  ),
  /** Parameters of MAIL or RCPT not known. */
  555: /* @__PURE__ */ standard('Parameters of MAIL or RCPT not known', 'MAIL, RCPT', LIST),
  /** Domain does not accept mail. */
  556: /* @__PURE__ */ standard('Domain does not accept mail', 'RCPT', 'RFC 7504 section 4', 'RFC 7505 section 4.1'),
} as const satisfies Readonly<Record<number, ReplyEntry>>);

/** A basic reply that the library knows. */
export type KnownReply = keyof typeof replies;
