/** Malware was found in the message. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const virus = {
  found: {
    when: [
      'virus(es|)',
      'malware',
      'malicious (attachment|file|content|code|macro|link)*',
      'trojan*',
      'trojan.',
      'infected (with|message|attachment)',
      'message is infected',
      '(file|message|attachment|mail) infected:',
      '(reject|rejected), id ... infected:',
      'phishing attempt detected',
      'worm',
      'ransomware',
      'dangerous content',
      'eicar*',
    ],
    without: [
      'your computer',
      'compromised host',
      '(free of|no) virus*',
      'virus scanner (failed|not)',
      'unable to scan',
      'scan(ning|) failed',
    ],
    category: 'virus',
  },
  'scanner-failed': {
    when: [
      'virus scanner (failed|not)',
      'unable to scan',
      'virus scan(ning|) failed',
      'scanner error',
      'content filter failed',
    ],
    category: 'system-error',
  },
} as const satisfies Rules;
