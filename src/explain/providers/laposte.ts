/** How La Poste (laposte.net) speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on La Poste (laposte.net). */
export const page = {
  key: 'laposte',
  title: 'La Poste, laposte.net',
  summary: '`LPN` with a number; the French and English words before it are often the same for different numbers.',
  meaning: [
    'The three digits behind the underscore are the reason; those in front name the place in the software. 510 comes with a 550 and is a refusal by policy, although its words ask, in both languages, to try later.',
    '5.5.0 accompanies unknown recipients and archived ones alike.',
  ],
  recognize: '`LPN007_416` and its like; MX hosts end in `laposte.net`.',
  codes: [
    {
      code: '5.5.0',
      means: 'Unknown, archived or refused: the number decides.',
    },
    {
      code: '5.7.1',
      means: 'A refused sender (405) or a failed DMARC check (517).',
    },
    {
      code: '4.7.1',
      means: 'The sending host is slowed down (503); this one does pass.',
    },
  ],
  markers: [
    {
      mark: 'LPN_405',
      means: 'The sender is refused.',
    },
    {
      mark: 'LPN_416',
      means: 'No such recipient.',
    },
    {
      mark: 'LPN_420',
      means: 'Archived for lack of use; 426 is blocked.',
    },
    {
      mark: 'LPN_503',
      means: 'Slowed down.',
    },
    {
      mark: 'LPN_510',
      means: 'A rule says no.',
    },
    {
      mark: 'LPN_517',
      means: 'DMARC.',
    },
  ],
  contacts: [
    {
      title: 'Signal Spam, through which French providers take complaints',
      url: 'https://www.signal-spam.fr/',
    },
  ],
  advice: [
    'Go by the number where the words say "later" and the reply is a 5.',
    'Take 416 and 420 off the list, and stop mail to 426 until its owner reports that the box is open again.',
    'Send less and over fewer connections when 503 appears.',
  ],
  avoid: [
    {
      what: 'Retry 510 because it asks for it',
      why: 'The sentence is boilerplate, and the first digit holds.',
    },
  ],
  sources: [
    {
      title: 'Postmastery: the LPN codes',
      url: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'A consultancy publishes the table; La Poste itself was not found to.',
  },
} satisfies ProviderPage<'laposte'>;
