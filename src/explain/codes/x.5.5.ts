/** The page on X.5.5: versions that do not go together. */
import type { Page } from '../page.ts';

/** Reference page of X.5.5. */
export const page = {
  key: 'X.5.5',
  title: 'Two versions of a protocol that do not fit',
  summary:
    'The two systems could not agree on a version of the protocol between them, an event that SMTP itself makes nearly impossible and that hardly anybody ever sees.',
  severity: {
    level: 'medium',
    reason: 'There is no message without a common language, but a gateway in between can usually be changed.',
  },
  productionRisk: {
    level: 'low',
    reason: 'We know no mail server that writes it by itself, so a sighting is nearly always one local gateway.',
  },
  meaning: [
    'SMTP has no version number. EHLO is answered with a list of extensions, and a client falls back to HELO where even that is refused; a mismatch that `could not be automatically resolved`, as the RFC puts it, has no place in such a dialogue.',
    'The row was made for a wider world: in 1996 enhanced codes were meant to describe mail that passes to X.400 and other networks, whose protocols do carry versions. None of Postfix, Sendmail and Dovecot has the number in its program.',
    'If you meet it, somebody chose it by hand: a policy service, a milter, a fax or SMS gateway. Often what is meant is the version of TLS, for which there are better codes.',
  ],
  forms: {
    4: '4.5.5 would say that one side is being upgraded. A queue retries it as any other 4.',
    5: '5.5.5 asks for another gateway or another version, and no retry will bring that.',
  },
  causes: [
    'A gateway to something other than SMTP, whose peer was upgraded while it was not.',
    'An access rule or milter whose author picked the number for an old client or an old version of TLS.',
    'LMTP spoken to a port for SMTP, or the reverse, reported by a program that maps this to a version.',
  ],
  reproduce: {
    how: 'Make a Postfix of your own say it, with an access table that lists the name by which one client greets.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: HELO old-device.example.com',
      'S: 250 mail.example.net',
      'C: MAIL FROM:<scan@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@mail.example.net>',
      'S: 554 5.5.5 <old-device.example.com>: Helo command rejected: speak ESMTP please',
    ].join('\n'),
    expect: 'The number exactly as the table has it; no server computes it.',
    origin: 'Postfix, with `check_helo_access` and a table that has `554 5.5.5 speak ESMTP please`',
  },
  fixes: [
    {
      title: 'Find who wrote the number',
      when: 'The reply comes from a host of your own.',
      system: 'shell',
      snippet: [
        "grep -rn '5\\.5\\.5' /etc/postfix /etc/mail /etc/exim4 /etc/rspamd 2>/dev/null",
        "postconf -n | grep -E 'milter|policy'",
      ].join('\n'),
      why: 'The servers do not know the code, so a file, a milter or a policy service has it, and its author knows what was meant.',
    },
    {
      title: 'Speak the right one of SMTP and LMTP',
      when: 'Your Postfix hands mail to a mailbox server on port 24 or on a socket.',
      system: 'postfix',
      snippet: [
        '# main.cf: LMTP has LHLO, and answers once per recipient',
        'virtual_transport = lmtp:unix:private/dovecot-lmtp',
      ].join('\n'),
      why: 'The two protocols look alike and greet differently; a server for one refuses the first word of the other.',
    },
    {
      title: 'Try TLS by version',
      when: 'The words beside the code speak of TLS or SSL.',
      system: 'shell',
      snippet: [
        'openssl s_client -starttls smtp -connect mx.example.org:25 -tls1_2 </dev/null',
        'openssl s_client -starttls smtp -connect mx.example.org:25 -tls1_3 </dev/null',
      ].join('\n'),
      why: 'If the peer offers STARTTLS and both fail with an alert about the version, it stands on one that RFC 8996 and your library have retired.',
    },
  ],
  avoid: [
    {
      what: 'Use it for your own refusals of old TLS',
      why: 'Nobody on the other side will understand it; 5.7.10 and a sentence in plain words are understood.',
    },
    {
      what: 'Bring TLS 1.0 back to please one gateway',
      why: 'It lowers the floor for all connections, in favour of a single peer that could be relayed by another way.',
    },
  ],
  seenFrom: [],
  tellTheSender: "The recipient's system and ours could not agree on how to talk; our team is looking for another way.",
  related: [
    { key: 'X.5.1', how: 'One command is missing, as when a server knows HELO and no EHLO.' },
    { key: 'X.7.4', how: 'A security feature that one side lacks.' },
    { key: 'X.7.10', how: 'Encryption has to be used first.' },
    { key: 'X.3.3', how: 'The system cannot do what the message needs, whatever the version.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.6', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
    { title: 'RFC 5321, section 2.2.1, on extensions', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-2.2.1' },
    { title: 'RFC 2033, on LMTP', url: 'https://www.rfc-editor.org/rfc/rfc2033' },
    { title: 'RFC 8996, on the end of TLS 1.0 and 1.1', url: 'https://www.rfc-editor.org/rfc/rfc8996' },
  ],
  confidence: {
    level: 'low',
    ground:
      'There is the sentence of the RFC and no observation: the programs of Postfix 3.7, Sendmail 8.17 and Dovecot 2.3 were searched without a find, and no provider documents it. The causes are inference.',
  },
} satisfies Page<'X.5.5'>;
