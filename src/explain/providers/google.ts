/** How Gmail and Google Workspace speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Google. */
export const page = {
  key: 'google',
  title: 'Gmail and Google Workspace',
  summary:
    'Clear texts with a link, several registered codes in another sense, and codes that differ by class on purpose.',
  meaning: [
    'Google repeats the code on each line of a long reply and ends with an id and `gsmtp`. The word behind `?p=` in its link is the steadiest mark: texts are reworded, `NoSuchUser` and `OverQuotaPerm` stay.',
    'In the subject 7 it uses the 4 form for mail that it slows down and the 5 form for mail that it refuses, for one and the same shortcoming of the sender. A 4.7.x from Google is often the first warning of a 5.7.x.',
  ],
  recognize:
    'The last word is `gsmtp`, or `gcdp` where a rule of the customer decided; links lead to `support.google.com`, and MX hosts end in `google.com` or `googlemail.com`.',
  codes: [
    {
      code: 'X.7.26',
      means:
        'Neither SPF nor DKIM passed, or DMARC asks for refusal; 451 with "temporary DNS failures" only needs another attempt.',
    },
    { code: 'X.7.27', means: 'SPF failed, where the register has a sender without mail.' },
    { code: 'X.7.30', means: 'DKIM failed, where the register has REQUIRETLS.' },
    { code: 'X.7.29', means: 'The connection had no TLS, where the register has ARC.' },
    { code: 'X.7.32', means: 'The domain in From fits neither SPF nor DKIM; not registered.' },
    { code: 'X.7.40', means: 'The domain has no DMARC record; with the reply 504 it is an unsupported kind of login.' },
    { code: '4.7.23', means: 'The reverse name is missing or does not lead back, as with 5.7.25.' },
    {
      code: 'X.7.28',
      means: 'An unusual rate; the text says whether it counts the address, its network, a domain or a link.',
    },
    {
      code: '5.7.1',
      means:
        'Likely spam, a poor reputation, or an IPv6 address without reverse name or authentication: the sentence tells which.',
    },
    { code: '5.2.2', means: 'Out of space and inactive; 4.2.2 is the one that passes.' },
    { code: '5.2.1', means: 'Disabled with `DisabledUser`, but merely too busy with `ReceivingRatePerm`.' },
    { code: '5.4.5', means: 'The daily limit of the sending account, which resets.' },
  ],
  markers: [
    { mark: 'NoSuchUser', means: 'There is no such mailbox.' },
    { mark: 'DisabledUser', means: 'The account is closed.' },
    { mark: 'OverQuotaTemp', means: 'Full, and may have room again.' },
    { mark: 'OverQuotaPerm', means: 'Full and deserted.' },
    { mark: 'ReceivingRatePerm', means: 'The mailbox receives faster than it may.' },
    { mark: 'UnsolicitedMessageError', means: 'The message is likely spam; it comes with 5.7.1.' },
    {
      mark: 'UnsolicitedRateLimitError',
      means: 'Too much unsolicited mail from the address or domain, slowed with 421.',
    },
    { mark: 'BlockedMessage', means: 'The content, often an attachment, is a security risk.' },
    { mark: 'RfcMessageNonCompliant', means: 'The headers break RFC 5322, for instance by a second From.' },
    { mark: 'gcdp', means: 'A rule that the receiving organization made itself.' },
  ],
  contacts: [
    { title: 'Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    { title: 'Email sender guidelines', url: 'https://support.google.com/a/answer/81126' },
    { title: 'Postmaster Tools: reputation and authentication of your domain', url: 'https://postmaster.google.com/' },
  ],
  advice: [
    'Sign with DKIM for the domain in From, publish SPF and DMARC, use TLS, and give each sending address a name that leads back.',
    'Slow down at the first 4.7.28, per sending address and per domain; the limit follows reputation and is nowhere published.',
    'Take the answer of `gcdp` to the receiving organization, for Google does not overrule it.',
  ],
  avoid: [
    {
      what: 'Drop a reader for 5.2.1 without reading the line',
      why: 'With `ReceivingRatePerm` the account is alive and popular.',
    },
    {
      what: 'Resolve 5.7.27 or 5.7.30 with the register',
      why: 'It leads to a null MX or to REQUIRETLS, and Google meant SPF and DKIM.',
    },
  ],
  sources: [
    { title: 'Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes' },
  ],
  confidence: {
    level: 'high',
    ground:
      "Google's own list of codes. That its 4.7.x announce a later 5.7.x is how its guidelines describe enforcement, and was not observed here.",
  },
} satisfies ProviderPage<'google'>;
