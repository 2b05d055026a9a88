/** The page on the class 2: done. */
import type { ClassPage } from '../topic-page.ts';

/** The page on class 2. */
export const page = {
  key: 2,
  title: 'Done, as far as this server is concerned',
  summary:
    'The step that was asked for has succeeded, and what comes after it is the business of the server that said so.',
  meaning: [
    'A 2 answers one step. After `MAIL FROM` and `RCPT TO` it says that sender and recipient are acceptable; only the one after the end of `DATA` (or after the last `BDAT`) hands the message over. From that reply on the server answers for it: it delivers, or it reports the failure.',
    'Handed over is not the same as read, nor as in the inbox. A filter behind the server may still put the message into a spam folder, a quarantine or nowhere, and none of that comes back as a code.',
    'In a delivery report the 2 goes with what the action says: `delivered` to the mailbox, `relayed` to a host that sends no reports, `expanded` to the members of a list.',
  ],
  exceptions: [
    'Postfix answers `221 2.7.0` to a web browser and hangs up: the class says that it went as intended, which was to get rid of it.',
    'A 250 to `RCPT TO` at a server that accepts every name proves no mailbox; its bounce arrives minutes later.',
    'Numbers behind a 250 that look like a code can be part of the identifier that the server gave to the message.',
    '2.0.0 in a log of Postfix may be supplied by Postfix itself, for servers that sent a bare `250 OK`.',
  ],
  advice: [
    'Log the text of the last 250: the identifier in it is what the other administrator can search for when mail is missing.',
    'Keep a message until the reply to its last line is complete; if the connection breaks before, it may have been taken and must be sent again all the same.',
    'Count acceptance and delivery apart, and call the first one by its name in your statistics.',
    'Wait for bounces for some days before you call an address good.',
  ],
  reproduce: {
    how: 'Send a message and follow it in your own log to the line with `status=sent`.',
    kind: 'log',
    text: 'postfix/smtp[26487]: 82FB420CBF8: to=<accepted@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=0.06, delays=0.06/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4ZkX3p2QWvz1Rc)',
    expect: '`dsn=2.0.0`, and the identifier of the other side behind `queued as`.',
    origin: 'Postfix; host and port replaced',
  },
  avoid: [
    {
      what: 'Tell a user that the message was delivered',
      why: 'Nobody knows that from an acceptance; that it was handed to the mail server of the recipient is true and just as reassuring.',
    },
    {
      what: 'Accept first and look for reasons against it afterwards',
      why: 'Whoever has said 250 owes a bounce, and the sender address of spam is mostly forged: a stranger gets it.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-2' },
    {
      title: 'RFC 5321, section 6.1, on who answers for a message',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.1',
    },
    { title: 'RFC 3464, section 2.3.3, on actions', url: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC texts, and replies and logs recorded from Postfix. What filters do behind an acceptance cannot be seen from outside.',
  },
} satisfies ClassPage<2>;
