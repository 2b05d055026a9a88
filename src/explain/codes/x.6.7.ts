/** The page on X.6.7: an address beyond ASCII. */
import type { Page } from '../page.ts';

/** Reference page of X.6.7. */
export const page = {
  key: 'X.6.7',
  title: 'Addresses with such letters are not taken here',
  summary:
    'The address of sender or recipient has letters beyond ASCII in front of the @ (or behind it, unencoded), and the server or the way to it cannot carry them.',
  severity: {
    level: 'high',
    reason: 'There is no way to write such an address differently: only an ASCII address of the same person helps.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Few people have such addresses, but those few cannot be reached through a single relay without SMTPUTF8.',
  },
  meaning: [
    'SMTPUTF8 (RFC 6531) allows `jörg@example.org`. It has to hold on each hop: each server must offer it, and each client must ask for it behind `MAIL FROM`. If one link is missing, the message is refused or returned there.',
    'Postfix says it on both sides. As a client it returns the message if the next server does not offer the extension, and then the code is its own and not that of the destination. As a server it insists on the parameter only with `strict_smtputf8 = yes`, and otherwise takes the address as it comes. An Exim as delivered goes on without the extension, with the name written as `xn--`, which is another mailbox; `utf8_downconvert = 0` in its transport stops that.',
    'The domain is a different matter: `bücher.example` can always be written as `xn--bcher-kva.example`, and a good client does so without being asked. Only the part in front of the @ has no such spelling.',
  ],
  forms: {
    5: '5.6.7 with 553 to `RCPT` or 550 to `MAIL`, as RFC 6531 has them; Postfix says 553 to both. In a bounce of your own server there is no reply in front. It lasts until a server on the way is upgraded, or another address is used.',
  },
  causes: [
    'A relay or destination on the way does not offer SMTPUTF8, often the mail store or filter behind a gateway that does.',
    'The client sends such an address without asking for SMTPUTF8, as an old library does.',
    'The address was mistyped: a typographic apostrophe, an invisible space or a Cyrillic letter got in by copying.',
    'Only the domain is international, and the program did not encode it.',
    'On your own Postfix `smtputf8_enable` is off, as it is with an old `compatibility_level`.',
  ],
  reproduce: {
    how: 'Name a sender with an umlaut to a Postfix with `strict_smtputf8 = yes`, without saying SMTPUTF8.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250-8BITMIME',
      'S: 250 SMTPUTF8',
      'C: MAIL FROM:<jörg@example.com>',
      'S: 553 5.6.7 Must declare SMTPUTF8 to send unicode address',
    ].join('\n'),
    expect: '`553 5.6.7`; with `SMTPUTF8` behind the address the same line gets a 250.',
    origin: 'Postfix; the list of its extensions shortened',
  },
  fixes: [
    {
      title: 'Look for the letter that is not meant',
      when: 'The address looks like plain ASCII.',
      system: 'shell',
      snippet: "printf %s 'ann@example.org' | LC_ALL=C sed 's/[^ -~]/<&>/g' | cat -v",
      why: 'What stands in angle brackets came from a word processor or a web page; people with such addresses on purpose are far fewer.',
    },
    {
      title: 'Encode the domain, and keep the name in ASCII',
      when: 'The letters are behind the @ only, and your program does not encode them itself, as nodemailer does.',
      system: 'nodemailer',
      snippet: [
        "import { domainToASCII } from 'node:url';",
        '',
        "const at = address.lastIndexOf('@');",
        'const domain = domainToASCII(address.slice(at + 1));',
        "if (domain === '') throw new RangeError('no domain name');",
        'const to = `${address.slice(0, at)}@${domain}`;',
      ].join('\n'),
      why: 'The `xn--` form is ordinary ASCII for every server of the world, and reaches the same mailbox. For what is no domain name the function returns an empty string.',
    },
    {
      title: 'Do not offer what your own next hop lacks',
      when: 'Your gateway bounces incoming mail with `SMTPUTF8 is required, but was not offered`, and the host it names is your mail store or filter.',
      system: 'postfix',
      snippet: ['# main.cf of the gateway', 'smtputf8_enable = no'].join('\n'),
      why: 'Senders then see at EHLO what they can have, and write plain headers where those suffice; today they are told only after your server has taken the message.',
    },
    {
      title: 'Turn SMTPUTF8 on',
      when: 'Others return mail because the EHLO of your Postfix lacks SMTPUTF8, and everything behind it can take UTF-8.',
      system: 'postfix',
      snippet: [
        'postconf compatibility_level smtputf8_enable strict_smtputf8',
        '# main.cf',
        'smtputf8_enable = yes',
      ].join('\n'),
      why: 'It then offers the extension and asks for it. If it is your Postfix that writes `Must declare SMTPUTF8`, the cause is `strict_smtputf8 = yes`, or a client that forgets the parameter.',
    },
    {
      title: 'Send through a server that has it',
      when: 'You write to such addresses, and your relay does not offer SMTPUTF8.',
      system: 'shell',
      snippet: [
        'openssl s_client -quiet -crlf -starttls smtp -connect smtp.example.com:587',
        '# then type: EHLO client.example.com',
        '# and look for 250-SMTPUTF8 (or 250 SMTPUTF8, if it is the last line)',
      ].join('\n'),
      why: 'The first hop decides. A relay that offers the extension can at least try, and Gmail, for one, accepts such recipients.',
    },
  ],
  avoid: [
    {
      what: 'Replace `ö` by `o` or `oe`',
      why: 'It is another mailbox, perhaps of another person.',
    },
    {
      what: 'Write the name in front of the @ as `xn--` or as `=?UTF-8?...?=`',
      why: 'Neither encoding exists for mailbox names; the server looks for a mailbox that is called so.',
    },
    {
      what: 'Refuse such addresses in a form with a pattern of your own',
      why: 'They are valid. Accept them if your relay can send to them, and otherwise say that this is the reason.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '553 5.6.7 Must declare SMTPUTF8 to send unicode address',
      means: 'The client forgot the parameter, and the operator is strict about it.',
      source: 'https://www.postfix.org/postconf.5.html#strict_smtputf8',
    },
    {
      provider: 'Postfix',
      line: 'dsn=5.6.7, status=bounced (SMTPUTF8 is required, but was not offered by host mx.example.org[192.0.2.25])',
      means:
        'Your own server gave up before it had sent anything; UTF-8 in the subject is enough if the message was declared as SMTPUTF8.',
      source: 'https://www.postfix.org/SMTPUTF8_README.html',
    },
  ],
  tellTheSender: 'The address has special letters that a system on the way cannot handle; please ask for another one.',
  related: [
    { key: 'X.6.9', how: 'The headers are what has UTF-8; the envelope may be plain.' },
    { key: 'X.6.8', how: 'An answer of the server would need such letters.' },
    { key: 'X.1.3', how: 'The address is badly written in ASCII.' },
    { key: 'X.5.4', how: 'The parameter `SMTPUTF8` itself was refused.' },
    { key: 'X.1.1', how: 'The address could be carried, and nobody has it.' },
  ],
  sources: [
    { title: 'RFC 6531, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
    { title: 'RFC 6531, section 4.2, the registration', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-4.2' },
    { title: 'RFC 5890, on international domain names', url: 'https://www.rfc-editor.org/rfc/rfc5890' },
    { title: 'Postfix: SMTPUTF8_README', url: 'https://www.postfix.org/SMTPUTF8_README.html' },
    {
      title: 'Exim: specification, chapter on internationalisation',
      url: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC 6531 agrees with Postfix, whose two replies were recorded, and an Exim was seen to ask the next server for such a name as `xn--`. Which providers accept such addresses changes too fast to be listed.',
  },
} satisfies Page<'X.6.7'>;
