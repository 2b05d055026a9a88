/** Spectrum with Charter and Roadrunner. The number behind `AUP#` names the case; the words are always the same. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const spectrum = {
  hosts: ['charter.net', 'spectrum.net', 'rr.com', 'twc.com', 'roadrunner.com'],
  words: ['(spectrum|spectrumbusiness).net/support', 'aup#(i|o)* 1*', '(security|postmaster).rr.com'],
  marker: /AUP#[IO][a-z]{0,2}-(\d{4})\b/i,
  rules: {
    'blocked-host': {
      when: ['aup#(i|o)* 1(000|20*|21*|22*|23*|24*|250)'],
      category: 'ip-reputation',
    },
    'reverse-dns': {
      when: ['aup#(i|o)* 11(0*|1*|2*|3*|4*|50)'],
      category: 'reverse-dns',
    },
    'no-ipv6': {
      when: ['aup#(i|o)* 1260'],
      category: 'policy-rejected',
      scope: 'sending-host',
      permanent: 'fix-sender',
    },
    'too-many-connections': {
      when: ['aup#(i|o)* 13(0*|1*|2*|3*|40)'],
      category: 'too-many-connections',
    },
    rate: {
      when: ['aup#(i|o)* 1(35*|36*|37*|38*|39*|4*)'],
      category: 'rate-limited',
    },
    'foreign-sender': {
      when: ['aup#(i|o)* 15(0|2)0'],
      category: 'sender-rejected',
    },
    'too-large': { when: ['aup#(i|o)* 1530'], category: 'message-too-large' },
    'roadrunner-block': {
      when: ['(mail refused|blocked) ... (security|postmaster).rr.com', 'postmaster.rr.com/amiblockedbyrr*'],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
