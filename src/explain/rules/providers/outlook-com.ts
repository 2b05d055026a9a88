/** The grounds of the rules of outlook-com. */
import type { outlookCom as provider } from '../../../classify/rules/providers/outlook-com.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const outlookCom = {
  connections: {
    sample: '421 RP-003 The mail server has exceeded the connection limit allowed',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason: 'Too many sessions of one address are open.',
  },
  'slowed-by-reputation': {
    sample: '421 RP-001 The sending address exceeded the rate allowed to it because of its IP reputation',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason: 'The rate is low because the address has no good name; slower sending and a better name help.',
  },
  rate: {
    sample: '421 RP-002 The mail server has exceeded the rate limit allowed on this connection',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason: 'More mail came over one connection than it may.',
  },
  complaints: {
    sample: '550 SC-004 Mail rejected for policy reasons: recipients complained',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason: 'The address is blocked for what its mail has been; Microsoft names complaints or its reputation.',
  },
  guessing: {
    sample: '550 SC-002 Mail rejected for policy reasons: namespace mining',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason: 'The address tried many mailboxes that do not exist, or relays for anybody.',
  },
  dynamic: {
    sample: '550 DY-001 Mail rejected: dynamic IP addresses are not accepted',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason: 'The address looks like that of a home, or of a host that somebody else controls.',
  },
  listed: {
    sample: '550 OU-001 Mail rejected: the sending address is listed',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason: 'The sending address is on a list of Spamhaus.',
  },
  content: {
    sample: '550 OU-002 Mail rejected by Outlook.com for policy reasons',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason: 'The content or the reputation of what it links to is the reason given.',
  },
  'no-such-mailbox': {
    sample: '550 5.5.0 Requested action not taken: mailbox unavailable',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    reason:
      'Outlook.com says so of addresses that do not exist; the register has 5.5.0 for any trouble of the protocol.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
