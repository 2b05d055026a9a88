/** The page on X.5.4: wrong arguments. */
import type { Page } from '../page.ts';

/** Reference page of X.5.4. */
export const page = {
  key: 'X.5.4',
  title: 'The command is known, its parameters are not accepted',
  summary:
    'The client asked for something with `MAIL`, `RCPT`, `AUTH`, `BDAT` or `EHLO` that this server does not offer or cannot read, usually an extension that it had not announced.',
  severity: {
    level: 'medium',
    reason: 'The message stays unsent for as long as the client insists on the parameter.',
  },
  productionRisk: {
    level: 'low',
    reason:
      'Proper software asks only for what EHLO has listed; trouble comes with home-made clients and with boxes that rewrite EHLO.',
  },
  meaning: [
    'Extensions add words behind an address: `SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `RET=` and `NOTIFY=` for delivery reports. A server that never listed the extension answers 555, one that finds the value wrong 501, both with 5.5.4.',
    'The reply names the parameter more often than not. Compare it with the answer to EHLO, and with the second answer after STARTTLS in particular, since the two lists may differ.',
    'Some addresses end here instead of at X.1.3: if what stands between `MAIL FROM:` and the parameters cannot be split, Postfix says `501 5.5.4 Syntax: MAIL FROM:<address>`.',
  ],
  forms: {
    4: 'Not in the RFC, although the register names 451. Sendmail uses 4.5.4 where a login failed for reasons of its own, `454 4.5.4 Temporary authentication failure`; that one may be repeated.',
    5: '5.5.4 stands until the client leaves the parameter out or writes it properly.',
  },
  causes: [
    'The client sends `NOTIFY`, `RET` or `SMTPUTF8` without looking at what EHLO offers.',
    'A firewall or load balancer lists extensions that the server behind it does not have.',
    'Options from an object or a form end up in the envelope: an address with a space or a line break in it.',
    'EHLO is sent without a name.',
    'AUTH names no mechanism, one that the server does not have, or one that it only allows under TLS.',
    '`BDAT` without a proper number of bytes.',
  ],
  reproduce: {
    how: 'Put a parameter behind the sender that nobody has heard of.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250-SIZE 20480',
      'S: 250-8BITMIME',
      'S: 250 SMTPUTF8',
      'C: MAIL FROM:<bob@example.com> COLOUR=green',
      'S: 555 5.5.4 Unsupported option: COLOUR=green',
    ].join('\n'),
    expect: '`555 5.5.4` with the parameter in the text.',
    origin: 'Postfix; the answer to EHLO shortened',
  },
  fixes: [
    {
      title: 'Ask for delivery reports only where they are offered',
      when: 'The reply names `NOTIFY`, `RET`, `ENVID` or `ORCPT`.',
      system: 'nodemailer',
      snippet: [
        '// with `dsn` Nodemailer adds the parameters if the server listed DSN; without it, never',
        'await transport.sendMail({ ...message, dsn: undefined });',
      ].join('\n'),
      why: 'The parameters of RFC 3461 mean nothing to a server without that extension, and it has to refuse what it cannot obey.',
    },
    {
      title: 'Hide a faulty extension from clients',
      when: 'Your Postfix offers something that a client or a box in front of it handles badly.',
      system: 'postfix',
      snippet: [
        '# main.cf: for all, or by address',
        'smtpd_discard_ehlo_keywords = chunking, silent-discard',
        'smtpd_discard_ehlo_keyword_address_maps = cidr:/etc/postfix/ehlo.cidr',
        '# /etc/postfix/ehlo.cidr',
        '# a match replaces the list above, so it repeats it',
        '192.0.2.40/32  chunking, dsn, smtputf8, silent-discard',
      ].join('\n'),
      why: 'What is not listed is not asked for; the client falls back to plain SMTP.',
    },
    {
      title: 'Ignore what a remote server wrongly offers',
      when: 'One destination lists an extension and then refuses to be asked for it.',
      system: 'postfix',
      snippet: [
        '# main.cf: only the word that was refused; without 8bitmime Postfix would re-encode bodies, which breaks DKIM,',
        '# and without smtputf8 it would return mail to international addresses',
        'smtp_discard_ehlo_keyword_address_maps = inline:{ { 192.0.2.25 = dsn } }',
      ].join('\n'),
      why: 'Your Postfix behaves towards this one host as if the words had not been there.',
    },
    {
      title: 'Clean addresses before they reach the envelope',
      when: 'The refused argument looks like part of a name, or has a space in it.',
      system: 'nodemailer',
      snippet: [
        '// an object instead of a string that is glued together',
        'await transport.sendMail({ ...message, to: { name: form.name, address: form.address } });',
      ].join('\n'),
      why: 'Names stay in the header, and an address with a line break cannot smuggle commands into the dialogue.',
    },
  ],
  avoid: [
    {
      what: 'Send parameters on the strength of an earlier connection',
      why: 'Behind one name stand many hosts, and they are not all of one version.',
    },
    {
      what: 'Report the recipient as invalid',
      why: 'The complaint is about the words after the address, or about the framing of the line.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '501 5.5.4 Empty HELO/EHLO argument not allowed, closing connection. - gsmtp',
      means: 'The client greeted without a name.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange',
      line: '501 5.5.4 Invalid domain name',
      means: 'The name in EHLO is none, for instance with an underscore or a space: give the host a proper one.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Postfix',
      line: '504 5.5.4 Encryption required for requested authentication mechanism',
      means:
        'The login would have crossed the network in clear text: use STARTTLS first. RFC 4954, section 4, asks for just this code; `538 5.7.11` it keeps for historical purposes only.',
      source: 'https://www.postfix.org/SASL_README.html',
    },
    {
      provider: 'Sendmail',
      line: '555 5.5.4 SMTPUTF8 parameter unrecognized',
      means:
        'A parameter that this build does not know. `NOTIFY` it knows; where it offers no DSN it says `504 5.7.0 Sorry, NOTIFY not supported, we do not allow DSN`.',
      source: 'https://ftp.sendmail.org/',
    },
  ],
  tellTheSender: 'Our mail program asked the other system for something it does not offer; our team will change that.',
  related: [
    { key: 'X.5.1', how: 'The command itself is what is not offered.' },
    { key: 'X.5.2', how: 'The line cannot be read at all. Servers draw this border where they like.' },
    { key: 'X.6.7', how: 'The address has letters beyond ASCII, and `SMTPUTF8` was not declared.' },
    { key: 'X.3.4', how: '`SIZE=` was understood, and is too large.' },
    { key: 'X.1.3', how: 'The address between the brackets is malformed.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.6', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
    {
      title: 'RFC 5321, section 4.1.1.11, on parameters',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.11',
    },
    { title: 'RFC 3461, on delivery reports', url: 'https://www.rfc-editor.org/rfc/rfc3461' },
    {
      title: 'Postfix: smtpd_discard_ehlo_keywords',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_discard_ehlo_keywords',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      "The refusals by Postfix were recorded or read in its program, those of Sendmail read there, and Google's stands in its list. The maps by address were not tried against a faulty server.",
  },
} satisfies Page<'X.5.4'>;
