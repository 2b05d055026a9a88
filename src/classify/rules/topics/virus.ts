/** Malware was found in the message. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const virus = {
  found: {
    when: [
      'virus',
      'viruses',
      'malware',
      'trojan*',
      'infected with',
      'infected message',
      'infected attachment',
      'message is infected',
      'phishing attempt detected',
      'worm',
      'ransomware',
      'dangerous content',
      'eicar*',
    ],
    without: [
      'your computer',
      'compromised host',
      'free of virus*',
      'no virus*',
      'virus scanner failed',
      'virus scanner not',
      'unable to scan',
      'scan failed',
      'scanning failed',
    ],
    category: 'virus',
  },
  'scanner-failed': {
    when: [
      'virus scanner failed',
      'virus scanner not',
      'unable to scan',
      'virus scan failed',
      'virus scanning failed',
      'scanner error',
      'content filter failed',
      'malware scanner',
    ],
    category: 'system-error',
  },
} as const satisfies Rules;
