/** The page on X.7.28: a flood of mail. */
import type { Page } from '../page.ts';

/** Reference page of X.7.28. */
export const page = {
  key: 'X.7.28',
  title: 'Too much mail of this kind at once',
  summary:
    'The receiver sees the message as part of a flood, and slows it down or refuses it because of the number rather than the content.',
  severity: {
    level: 'medium',
    reason: 'The 4 form lifts when the rate falls; the message itself is not condemned.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'A campaign sent too fast, or a stolen account, blocks the ordinary mail of the same address or domain too.',
  },
  meaning: [
    'The register has the code for mail bombs: many similar messages, such as the confirmations of a thousand newsletters to which an attacker has signed somebody up. It is the only row that rests on an Internet-Draft, `draft-levine-mailbomb-header`, which never became an RFC.',
    'In practice it is the code of Gmail for an unusual rate of mail. The text says what was counted, and that decides what to slow down: the IP address, its network, the domain of DKIM or SPF, a link in the text, or the Message-ID.',
    'No limit is published. It follows reputation: an established sender may send in a minute what a new one may not send in a day.',
  ],
  forms: {
    4: '4.7.28 behind 421 asks for less, not for later: a queue that comes back at full speed meets it again and lowers the standing of the sender.',
    5: '5.7.28 says that the rate was kept up; Gmail refuses then. Stop the stream, and do not drop its recipients.',
  },
  causes: [
    'A campaign went out all at once, from an address or domain that used to send little.',
    'The address is new and was not warmed up.',
    'A compromised account or web form sends spam through your host.',
    'Your sign-up form is abused for bombing others: many confirmations go to few addresses.',
    'A monitoring system sends one message per event.',
    'A forwarder passes on all spam of its users, and is taken for its source.',
  ],
  reproduce: {
    how: 'Look into the log while a campaign runs; provoking it on purpose costs reputation.',
    kind: 'log',
    text: 'May  3 09:10:11 mail postfix/smtp[4242]: 4F1C2A0B3D: to=<ann@example.org>, relay=mx.example.org[203.0.113.7]:25, delay=2.1, delays=0.1/0/0.9/1.1, dsn=4.7.28, status=deferred (host mx.example.org[203.0.113.7] said: 421 4.7.28 We see an unusual rate of mail from 192.0.2.25; it is slowed down. (in reply to end of DATA command))',
    expect: '`dsn=4.7.28` for many recipients of the same receiver within minutes.',
    origin: 'written in the format of Postfix; the text of the reply follows that of Gmail in substance',
  },
  fixes: [
    {
      title: 'See what is leaving, before you slow it down',
      when: 'First: it may not be your campaign.',
      system: 'shell',
      snippet: [
        '# by account that logged in',
        "grep -o 'sasl_username=[^, ]*' /var/log/mail.log | sort | uniq -c | sort -rn | head",
        '# by sender, in the queue',
        'postqueue -j | jq -r .sender | sort | uniq -c | sort -rn | head',
      ].join('\n'),
      why: 'A stolen password shows as one name far above the rest, and throttling would only hide it.',
    },
    {
      title: 'Send slower to this one receiver',
      when: 'The mail is wanted, and there is too much of it at a time.',
      system: 'postfix',
      snippet: [
        '# /etc/postfix/transport, one line per receiver; then postmap',
        'example.org  slow:',
        '# master.cf',
        'slow unix - - n - - smtp',
        '# main.cf; keep the tables that transport_maps names already',
        'transport_maps = hash:/etc/postfix/transport',
        'slow_destination_rate_delay = 1s',
      ].join('\n'),
      why: 'One message a second is a start. Postfix keeps the delay for each recipient domain by itself: other mail is not slowed, but domains that share one receiver, as customers of Google do, add up.',
    },
    {
      title: 'Spread the campaign over days',
      when: 'Address or domain are new, or had been quiet.',
      system: 'nodemailer',
      snippet: [
        'createTransport({',
        "  pool: true, host: 'smtp.example.com', auth,",
        '  maxConnections: 2,',
        '  rateDelta: 60_000, rateLimit: 1, // a message a minute: 1440 a day, to begin with',
        '});',
      ].join('\n'),
      why: 'Raise the limit day by day while no deferral comes, the most active readers first: their opening and answering is what builds the standing.',
    },
    {
      title: 'Put a brake on the sign-up form',
      when: 'Confirmations are the flood.',
      system: 'process',
      snippet: [
        'one confirmation per address and day; five sign-ups per client address and hour;',
        'a captcha after the second; no second mail before the first is confirmed',
      ].join('\n'),
      why: 'A bombed person gets one message of yours, in place of hundreds, and your domain drops out of the attack.',
    },
  ],
  avoid: [
    {
      what: 'Spread the same volume over more addresses',
      why: 'Receivers count domains and links too, and hopping looks like what it is.',
    },
    {
      what: 'Flush the queue',
      why: '`postqueue -f` sends everything at once, which is the offence.',
    },
    {
      what: 'Suppress the recipients of a 5.7.28',
      why: 'They are the readers you have; the refusal was about the minute in which they were written to.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '421 4.7.28 We see an unusual rate of mail from 192.0.2.25; it is slowed down. - gsmtp',
      means: 'Slow down whatever the text names; here the IP address. As 550 5.7.28 it refuses the same mail outright.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  tellTheSender: 'Too many messages went out at the same time, so yours is being held up; it will be sent more slowly.',
  related: [
    { key: 'X.4.5', how: 'The receiver is congested, whoever sends.' },
    { key: 'X.4.2', how: 'The connection broke off; a 421 with it may be a limit that is not called one.' },
    { key: 'X.7.1', how: 'What Yahoo and others write when they defer for volume or complaints: 4.7.1, 4.7.0.' },
    { key: 'X.2.1', how: 'Gmail: one mailbox receives too fast (`ReceivingRate`), whoever writes to it.' },
    { key: 'X.5.3', how: 'Too many recipients in one message.' },
  ],
  sources: [
    { title: 'Draft that the register names', url: 'https://datatracker.ietf.org/doc/draft-levine-mailbomb-header/' },
    {
      title: 'IANA: SMTP enhanced status codes',
      url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
    },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    { title: 'Google: email sender guidelines', url: 'https://support.google.com/a/answer/81126' },
    { title: 'Postfix: QSHAPE_README', url: 'https://www.postfix.org/QSHAPE_README.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The use at Gmail is documented, its line given here in substance. The draft was not read, and the copy of the register at hand is damaged in this row, so its reply is not known.',
  },
} satisfies Page<'X.7.28'>;
