/** The page on X.3.3: the system lacks a feature that the message asks for. */
import type { Page } from '../page.ts';

/** Reference page of X.3.3. */
export const page = {
  key: 'X.3.3',
  title: 'The system lacks a feature that the message asks for',
  summary:
    'A gateway cannot give the message what it demands on the way, such as a read receipt of another world, a delivery time or an encoding.',
  severity: {
    level: 'medium',
    reason: 'Sent without the feature, the same text would arrive.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It is a matter of gateways to other networks, of which few are left.',
  },
  meaning: [
    'The code was made for borders: between Internet mail and X.400, fax, pagers or old office systems, where a feature of one side has no counterpart on the other.',
    'Today it turns up with extensions of SMTP that a server does not offer, although most of those have numbers of their own.',
  ],
  forms: {
    4: 'Only where the gateway knows that the feature will be back, for instance after a failover to a poorer machine.',
    5: 'The usual form: the system will not learn it.',
  },
  causes: [
    'The message asks for DELIVERBY, FUTURERELEASE or a priority that the next host does not know.',
    'A fax or SMS gateway cannot handle attachments.',
    'The next hop has lost 8BITMIME or SMTPUTF8 after a change.',
    'An old groupware refuses a return receipt of a kind that it cannot issue.',
  ],
  reproduce: {
    how: 'Ask a server for an extension that it did not announce.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250 SIZE',
      'C: MAIL FROM:<bob@example.com> BY=3600;R',
      'S: 555 5.3.3 DELIVERBY is not supported here',
    ].join('\n'),
    expect: 'A 5xx in answer to `MAIL FROM`; most servers answer `555 5.5.4`.',
    origin: 'written; no server at hand answers with this code',
  },
  fixes: [
    {
      title: 'Leave the parameter out',
      when: 'Your program sets it for every message.',
      system: 'nodemailer',
      snippet: ['// only what EHLO has announced', 'await transport.sendMail({ ...message, dsn: undefined });'].join(
        '\n',
      ),
      why: 'A parameter is allowed only when the server has offered its keyword, so a client that looks first never meets the refusal.',
    },
    {
      title: 'Compare what the hosts of a domain announce',
      when: 'It happens now and then, by chance of the MX host.',
      system: 'shell',
      snippet: [
        'for host in mx1.example.org mx2.example.org; do',
        '  printf "EHLO client.example.com\\r\\nQUIT\\r\\n" | nc -w 5 "$host" 25',
        'done',
      ].join('\n'),
      why: 'One of two hosts lacks a line; whoever runs them can make them equal.',
    },
  ],
  avoid: [
    {
      what: 'Convert the message blindly',
      why: 'A gateway that drops a feature silently breaks a promise which the sender relies on.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'The other mail system cannot handle one of the options of your message; please send it without.',
  related: [
    {
      key: 'X.5.1',
      how: 'The command is not known to the server.',
    },
    {
      key: 'X.6.3',
      how: 'A conversion of the content is needed and not possible.',
    },
    {
      key: 'X.7.4',
      how: 'The feature is one of security.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.4',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
    {
      title: 'RFC 5321, section 2.2, on extensions',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-2.2',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Beyond the sentence of the RFC little could be found, and no server that sends it was at hand.',
  },
} satisfies Page<'X.3.3'>;
