/** The page on the reply 421. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 421. */
export const page = {
  key: 421,
  title: 'Not now, and goodbye',
  summary:
    'The server hangs up after this line, because it shuts down, is full, has waited too long or wants less from you.',
  meaning: [
    'It is the one reply that may come at any moment: as the greeting, in answer to any command, or unasked after a silence, when the client finds it in place of the answer it waits for. The connection is gone with it.',
    'What has been accepted before in the session stays accepted. What was under way counts as deferred, for all its recipients.',
    'Large receivers have made it their brake: reputation, rate, number of connections. It is cheap for them, since the client has to come back and queue meanwhile.',
  ],
  codes: [
    { key: 'X.7.0', how: 'A limit or a bad reputation: Gmail, and Postfix for too many connections or errors.' },
    { key: 'X.4.2', how: 'Nothing was said for too long.' },
    { key: 'X.3.2', how: 'It shuts down, or all its ports are busy.' },
    { key: 'X.7.28', how: "Gmail's unusual rate, for an address, a domain or a link." },
    { key: 'X.7.1', how: 'Yahoo: too many complaints about the host.' },
    { key: 'X.3.0', how: 'An error inside the server.' },
  ],
  advice: [
    'Close your side, keep the message, and make the pause longer each time.',
    'Lower the number of parallel connections to that receiver before you lower anything else.',
    'Look at the place: in the greeting it is about your address, after minutes of silence about a timeout, after the dot about the message.',
    'Find out whether another MX of the domain answers; a host that shuts down has neighbours.',
  ],
  reproduce: {
    how: 'From a host outside `mynetworks`, open more connections than `smtpd_client_connection_count_limit` allows.',
    kind: 'smtp',
    text: 'S: 421 4.7.0 mail.example.net Error: too many connections from 192.0.2.25',
    expect: 'One line in place of the greeting, and the end of the connection.',
    origin: 'Postfix; address replaced',
  },
  avoid: [
    {
      what: 'Reconnect at once',
      why: 'Where connections are what is limited, the attempt itself is counted and prolongs the pause.',
    },
    {
      what: 'Send RSET or a next recipient after it',
      why: 'Nobody reads it any more, and what you get is a broken pipe that hides the reason in your log.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '421 4.7.28 We see an unusual rate of mail from 192.0.2.25; it is slowed down. - gsmtp',
      means: 'Too much too fast, by address, netblock, DKIM domain, SPF domain or link; the text says which.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Yahoo',
      line: '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints; see https://postmaster.yahooinc.com/error-codes',
      means:
        'The commonest 421 of Yahoo: pause for some hours, then send less, and first to those who read it. `TS03` does not end by waiting.',
      source: 'https://senders.yahooinc.com/smtp-error-codes',
    },
    {
      provider: 'Outlook.com',
      line: '421 RP-001 The sending address exceeded the rate allowed to it because of its IP reputation',
      means: 'Spread the mail over more time; the allowance grows only as the reputation does.',
      source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    },
    {
      provider: 'Mimecast',
      line: '421 Sender address blocked - https://community.mimecast.com/docs/DOC-1369#421',
      means: 'A block by policy with a transient number: it will not clear by itself.',
      source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 3.8, on closing', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.8' },
    {
      title: 'Postfix: smtpd_client_connection_count_limit',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit',
    },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      "RFC 5321, Postfix's own line, and what the receivers document; their lines are written after the pattern and not word for word.",
  },
} satisfies ReplyPage<421>;
