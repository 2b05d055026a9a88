/** The grounds of the rules about Spectrum. */
import type { spectrum as provider } from '../../../classify/rules/providers/spectrum.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const spectrum = {
  'blocked-host': {
    sample:
      '554 5.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1000',
    source:
      'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes as quoted elsewhere; the page itself was not verified',
    reason:
      'Number 1000 is the block by Spectrum itself, 1200 to 1250 are blocklists: in spite of the words it is the sending address that is refused.',
  },
  'reverse-dns': {
    sample:
      '554 5.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#I-1100',
    source:
      'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes as quoted elsewhere; the page itself was not verified',
    reason: 'Numbers 1100 to 1150 say that the DNS of the sending host is missing or does not fit.',
  },
  'no-ipv6': {
    sample:
      '550 5.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1260',
    source:
      'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes as quoted elsewhere; the page itself was not verified',
    reason: 'Spectrum does not take mail over IPv6: the sending host has to connect with an IPv4 address.',
  },
  'too-many-connections': {
    sample:
      '421 4.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1310',
    source:
      'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes as quoted elsewhere; the page itself was not verified',
    reason: 'Numbers 1300 to 1340 are about connections: the sending host has too many of them open.',
  },
  rate: {
    sample:
      '452 4.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#Out-1380',
    source:
      'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes as quoted elsewhere; the page itself was not verified',
    reason: 'Numbers 1350 to 1490 are limits on messages or recipients within a time.',
  },
  'foreign-sender': {
    sample:
      '550 5.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#O-1500',
    source:
      'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes as quoted elsewhere; the page itself was not verified',
    reason:
      'The sender address is another than that of the account which logged in, or of a domain that Spectrum does not host.',
  },
  'too-large': {
    sample:
      '552 5.2.0 message rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1530',
    source:
      'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes as quoted elsewhere; the page itself was not verified',
    reason: 'Number 1530 is the limit on the size of a message; the words say only that it was rejected.',
  },
  'roadrunner-block': {
    sample: '554 5.7.1 192.0.2.7 has been blocked, see http://postmaster.rr.com/amIBlockedByRR?ip=192.0.2.7',
    source: "Roadrunner's former pages; not verified",
    reason: 'The page that is linked tells whether an address stands on the blocklist of Roadrunner.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
