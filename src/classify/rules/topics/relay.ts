/** The server does not carry mail for strangers. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const relay = {
  'not-for-you': {
    when: [
      'relay(ing|)',
      'rcpthosts',
      'not a gateway',
      'must authenticate or check mail',
      'pop before smtp',
      'not local, please forward',
      'user not local',
      'not local user',
      'not our customer',
      'cannot deliver mail for {',
    ],
    without: [
      'relay (limit|server|host|blacklist|recipient table|recipient map*)',
      'mail relay ... block*',
      'relay=',
      '(this|your) relay',
      // The address to write to instead (RFC 5321 section 3.4), and what the next server said (amavis).
      'please try <',
      'next hop mta on relaying',
      'turn on smtp authentication',
      'require(s|) authentication to relay',
      'authenticate to relay',
    ],
    category: 'relay-denied',
  },
} as const satisfies Rules;
