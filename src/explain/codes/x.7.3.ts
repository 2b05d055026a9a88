/** The page on X.7.3: no way from one security scheme to another. */
import type { Page } from '../page.ts';

/** Reference page of X.7.3. */
export const page = {
  key: 'X.7.3',
  title: 'The protection cannot be carried over',
  summary:
    'A gateway would have to turn the encryption or signature of the message into another kind before passing it on, and cannot do that; from Exchange the same number means a refused login or missing TLS.',
  severity: {
    level: 'medium',
    reason: 'The message stops at the gateway, unread and undamaged; it has to be sent in another form.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It needs a gateway between two worlds of secure mail, which few organizations have.',
  },
  meaning: [
    'The code is from a time when mail crossed borders between protected systems: from X.400 with its own security to Internet mail with S/MIME or PEM, from one national system into another. Where such systems meet, something has to decrypt on one side and encrypt on the other.',
    'Today its place is the encryption gateway that signs and encrypts for a whole company. Whether such a product says 5.7.3 is up to its maker; many answer 5.7.1, or bounce with a sentence.',
    'Most people meet the number at Exchange, which uses it for sessions. `535 5.7.3 Authentication unsuccessful` is a refused login. `451 5.7.3 Cannot achieve Exchange Server authentication` is one Exchange server that could not prove itself to another, and `451 5.7.3 STARTTLS is required to send mail` a connector that wants TLS. With 451 the message stays in the queue in spite of the 5.',
  ],
  forms: {
    5: 'RFC 3463 allows the 5 form alone: as it stands, the message cannot pass this gateway.',
  },
  causes: [
    'Exchange with 535: name or password is wrong, or the mailbox may not send by SMTP AUTH.',
    'Exchange with 451: a firewall that rewrites SMTP hides STARTTLS, or the other Exchange server was caught by a receive connector that was made for devices.',
    'A rule asks for encrypted delivery to this recipient, and the gateway has neither a certificate nor a key of his.',
    'The message is encrypted for a person, so that the gateway itself cannot open and convert it.',
    'The two sides use different schemes, OpenPGP and S/MIME, and the gateway speaks one of them.',
  ],
  reproduce: {
    how: 'Let a rule of your own server refuse unconvertible messages by a mark in the header; a gateway that does so by itself was not at hand.',
    kind: 'smtp',
    text: [
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
      'C: Content-Type: application/pkcs7-mime; smime-type=enveloped-data',
      'C: ...',
      'C: .',
      'S: 550 5.7.3 Security conversion required but not possible',
    ].join('\n'),
    expect: '`550 5.7.3` behind the end of the data.',
    origin: "written; the words are the register's name of the code",
  },
  fixes: [
    {
      title: 'See whether the mailbox may log in',
      when: 'The reply is `535 5.7.3`, from Exchange Online.',
      system: 'exchange',
      snippet: [
        'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
        'Get-CASMailbox -Identity ann@example.com | Format-List SmtpClientAuthenticationDisabled',
      ].join('\n'),
      why: 'The setting of the mailbox goes before that of the organization. Where both allow it, the password is wrong or no longer enough.',
    },
    {
      title: 'Find the connector that answers',
      when: 'The reply is `451 5.7.3`, between your own Exchange servers.',
      system: 'exchange',
      snippet: 'Get-ReceiveConnector | Format-List Identity,Bindings,RemoteIPRanges,AuthMechanism',
      why: 'The connector with the narrowest range that holds the address of the other server is taken; if it lacks `ExchangeServer` in `AuthMechanism`, that server cannot identify itself.',
    },
    {
      title: 'Give the gateway a key for the recipient',
      when: 'The gateway encrypts on your behalf, and the recipient is new to it.',
      system: 'shell',
      snippet: [
        '# is it valid, for this address, and meant for encryption?',
        'openssl x509 -in ann.pem -noout -dates -email -ext subjectAltName,keyUsage,extendedKeyUsage',
      ].join('\n'),
      why: 'Gateways look a certificate up by the address in it, and pass over one that has expired or is for signatures only.',
    },
    {
      title: 'Send it without end-to-end encryption to the gateway',
      when: 'You encrypted it yourself, and the company on the other side converts centrally.',
      system: 'process',
      snippet: 'Encrypt for the certificate of the domain (gateway@example.org), not for ann@example.org alone.',
      why: 'Only who can read a message can protect it anew; the certificate of the domain is made for exactly that reader.',
    },
  ],
  avoid: [
    {
      what: 'Exempt the recipient from the rule for good',
      why: 'The next message that ought to be protected goes out in the clear, and nothing will say so.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'Your message could not be protected in the way the recipient needs; please ask how to write securely.',
  related: [
    { key: 'X.7.4', how: 'The protection is not supported at all, where here it would have to be exchanged.' },
    { key: 'X.7.8', how: 'The registered number for a refused login, where Exchange writes 535 5.7.3.' },
    { key: 'X.7.5', how: 'The scheme is the right one, and the key is missing or bad.' },
    { key: 'X.6.3', how: 'The same step for formats: a conversion that is needed and not supported.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'RFC 8551, S/MIME 4.0', url: 'https://www.rfc-editor.org/rfc/rfc8551' },
    {
      title: 'Microsoft: authenticated client SMTP submission',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    },
  ],
  confidence: {
    level: 'low',
    ground:
      'The sentence of the RFC is certain. The lines of Exchange are known from use and were not recorded here. No encryption gateway was found whose documentation names the code; what is said of those follows from how they work.',
  },
} satisfies Page<'X.7.3'>;
