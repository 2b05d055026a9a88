/** The page on X.6.9: headers in UTF-8. */
import type { Page } from '../page.ts';

/** Reference page of X.6.9. */
export const page = {
  key: 'X.6.9',
  title: 'The headers are in UTF-8, and a recipient cannot take them',
  summary:
    'The message uses the international form of headers, at least one recipient sits behind a system that knows ASCII headers only, and so the whole message was refused after it had been sent.',
  severity: {
    level: 'high',
    reason: 'One such recipient spoils the message for all who were named in the same transaction.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Headers are rarely sent as raw UTF-8, since the older encoding serves all but addresses.',
  },
  meaning: [
    'There are two ways to have a `Grüße` in a subject. The old one, RFC 2047, writes it in ASCII and passes everywhere. The new one, RFC 6532, writes UTF-8 as it is and needs SMTPUTF8 from end to end.',
    'X.6.9 is said after the final dot, when a server discovers that the new form will not get through to someone whom it has accepted already. RFC 6531 would rather have it discover this at `RCPT TO`, where only that recipient would be refused.',
    'RFC 6531 contradicts itself about the reply: its section 3.5 gives 554, its registration in section 4.2, and so the register, 550. Expect both. Postfix, which meets the same obstacle as a client, gives 5.6.7 for an umlaut in the subject as well.',
  ],
  forms: {
    5: '5.6.9 is the registered form; resent unchanged, the message fails again. To the recipients who could take it, it may be sent on its own.',
  },
  causes: [
    'A mail program or script writes raw UTF-8 into From, To or Subject.',
    'One recipient forwards to a server without SMTPUTF8, or has a mailbox that cannot store such headers.',
    'An address in To or Cc has an umlaut in front of the @, which forces the new form on the whole message.',
    'A list server cannot pass such mail on to members with older servers.',
  ],
  reproduce: {
    how: 'Send a message with raw UTF-8 in its subject to a server that offers SMTPUTF8 and has to relay it to one that does not.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com> SMTPUTF8',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@legacy.example.org>',
      'S: 250 2.1.5 Ok',
      'C: DATA',
      'S: 354 Go ahead',
      'C: Subject: Grüße',
      'C:',
      'C: Hello.',
      'C: .',
      'S: 554 5.6.9 UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected',
    ].join('\n'),
    expect: '`554 5.6.9` or `550 5.6.9`, never before the final dot.',
    origin: 'written; the words are the sample text of the registration, the reply is that of RFC 6531, section 3.5',
  },
  fixes: [
    {
      title: 'Encode the headers the old way',
      when: 'All addresses are ASCII, and only subject or names are not.',
      system: 'nodemailer',
      snippet: [
        '// becomes =?UTF-8?Q?...?= by itself',
        "await transport.sendMail({ from: { name: 'Jörg', address: 'joerg@example.com' }, to, subject: 'Grüße', text });",
      ].join('\n'),
      why: 'The message is plain ASCII on the wire, is not marked SMTPUTF8, and no hop has to be asked for anything.',
    },
    {
      title: 'Give the sender an ASCII address',
      when: 'The address in From is the one thing that is not ASCII.',
      system: 'postfix',
      snippet: [
        '# main.cf: rewrite before the message is queued, in the headers of your own clients as well',
        'sender_canonical_maps = hash:/etc/postfix/sender_canonical',
        'local_header_rewrite_clients = permit_inet_interfaces, permit_mynetworks, permit_sasl_authenticated',
        '# /etc/postfix/sender_canonical; run postmap on it',
        'jörg@example.com  joerg@example.com',
      ].join('\n'),
      why: 'A message that holds nothing but ASCII when it is queued does not need SMTPUTF8 any more. `smtp_generic_maps` come too late: Postfix bounces with 5.6.7 before it looks into them.',
    },
    {
      title: 'Do not offer it in front of a server that lacks it',
      when: 'Your Postfix is the gateway, and what stands behind it cannot take such headers.',
      system: 'postfix',
      snippet: ['# main.cf: add it to what stands there already', 'smtpd_discard_ehlo_keywords = smtputf8'].join('\n'),
      why: 'Senders then learn it before they have sent anything, and many fall back to encoded headers; who asks all the same gets `555 5.5.4` at once.',
    },
    {
      title: 'Send to the others on their own',
      when: 'Several recipients were in one transaction.',
      system: 'nodemailer',
      snippet: [
        '// the headers stay as they are, and each copy has one recipient in its envelope',
        'for (const to of recipients)',
        '  await transport.sendMail({ ...message, envelope: { from, to: [to] } }).catch(report);',
      ].join('\n'),
      why: 'Only those behind the old server fail, and you see which ones they are.',
    },
  ],
  avoid: [
    {
      what: 'Strip the letters from the headers in a relay',
      why: 'Changed headers break the signature, and addresses in them no longer lead to anybody.',
    },
    {
      what: 'Conclude that all of the recipients are unreachable',
      why: 'The code speaks of one or more; the rest were refused for company.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'A recipient cannot read special letters in names or subject; please send again with plain letters there.',
  related: [
    { key: 'X.6.7', how: 'The refusal comes earlier, to the address itself. Postfix says it for headers too.' },
    { key: 'X.6.3', how: 'Letters beyond ASCII in the body, which can be re-encoded.' },
    { key: 'X.6.0', how: 'Raw 8-bit headers without SMTPUTF8 having been asked for: simply malformed.' },
    { key: 'X.6.8', how: 'A name in a reply and not in a message.' },
  ],
  sources: [
    { title: 'RFC 6531, section 3.5, on the reply', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
    { title: 'RFC 6531, section 4.2, the registration', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-4.2' },
    { title: 'RFC 6532, on headers in UTF-8', url: 'https://www.rfc-editor.org/rfc/rfc6532' },
    { title: 'RFC 6857, on downgrading for readers', url: 'https://www.rfc-editor.org/rfc/rfc6857' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'RFC 6531 defines it, with a contradiction in the reply that was found by comparing its sections. Neither Postfix 3.7 nor Sendmail 8.17 nor Dovecot 2.3 has the code, and no dialogue was recorded.',
  },
} satisfies Page<'X.6.9'>;
