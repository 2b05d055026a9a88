/** How T-Online (Deutsche Telekom) speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on T-Online (Deutsche Telekom). */
export const page = {
  key: 't-online',
  title: 'T-Online of Deutsche Telekom',
  summary:
    'Telekom lets nobody in who has not been introduced: an unknown address is refused with the greeting until its postmaster has written.',
  meaning: [
    '`554 IP=192.0.2.25 - A problem occurred` means that the address has no reputation yet, or a poor one. Telekom expects a mail server to have a name under a domain with an imprint, and to ask before its first message.',
    'The mail address in the line is the way in; the answer takes hours to a day.',
  ],
  recognize:
    '`A problem occurred` or `None/bad reputation` with `IP=` in front and an address at `rx.t-online.de` behind; MX hosts end in `t-online.de`.',
  codes: [],
  markers: [
    {
      mark: 'NOWL',
      means: 'With "None/bad reputation": the host is not on the list of known ones yet; write and ask.',
    },
    {
      mark: 'BL',
      means:
        'With "A problem occurred": the reputation is poor or unknown; look for misuse of the host before you write.',
    },
  ],
  contacts: [
    {
      title: 'Telekom: rules for the operators of mail servers',
      url: 'https://postmaster.t-online.de/index.en.html',
    },
  ],
  advice: [
    'Give the host a reverse name such as `mail.example.com`, and put a page with name and address on the domain.',
    'Write to the address in the reply, with the IP address, the purpose and a postal contact.',
  ],
  avoid: [
    {
      what: 'Send the request through the refused host',
      why: 'It would be refused as well.',
    },
    {
      what: 'Move to a cloud address to escape',
      why: 'A host in the range of a cloud is unknown as well, and its neighbours may have spoiled the range.',
    },
  ],
  sources: [
    {
      title: 'Spam Resource on the refusal',
      url: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'Described by practitioners and by the rules of Telekom, which were not opened here.',
  },
} satisfies ProviderPage<'t-online'>;
