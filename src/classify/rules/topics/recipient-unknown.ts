/** There is no such mailbox here. */
import { NOT_OF_RECIPIENTS } from '../not-of-recipients.ts';
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const recipientUnknown = {
  'verification-pending': {
    // Postfix asks the next host first; its answer may still be good.
    when: ['unverified recipient', 'verification in progress', 'recipient (verify fail*|address verification)'],
    reply: 4,
    category: 'recipient-unknown',
    transient: 'retry',
  },
  'bounced-before': {
    // What a sending service says of its own list: 605 is no reply.
    when: [
      'not delivering to previously bounced address',
      'has suppressed sending to this address',
      'address is on the suppression list',
      'recipient address (was|) suppressed due to system policy',
    ],
    without: ['sender', 'message suppressed', 'spam'],
    category: 'recipient-unknown',
    permanence: 'permanent',
  },
  'cannot-be-verified': {
    // By what, and whether for long, it does not say.
    when: 'recipient cannot be verified',
    category: 'recipient-unknown',
    action: 'review',
  },
  'no-such-mailbox': {
    when: [
      "(user|recipient|mailbox|account|address|alias) ... (unknown|not (found|exist)|doesn't exist)",
      '(user|recipient) (is|) not known',
      '(user|recipient|mailbox) (is|) invalid',
      'recipient ... invalid',
      'address ... not valid',
      'mailbox ... (unavailable|not (here|available))',
      'mailbox could not be found',
      "user isn't",
      'no such (a|) (user(s|)|recipient|mailbox|account|address|person|local user|email|name|alias)',
      'no user (by|with|named|found)',
      'no (mailbox|account)',
      "(does not|doesn't) have a(n|) ... (mailbox|account)",
      '(unknown|non existent|nonexistent) (user(id|)|recipient|mailbox|account|alias|email|e mail|local)',
      'non existent address',
      'invalid (user|recipient|mailbox|account|local part)',
      '(bad|illegal|not valid) recipient',
      'bad destination (mailbox|email) address',
      'not (a|our) (valid|known|local|) (user|recipient|mailbox)',
      'not a registered',
      'undeliverable address',
      'recipient (rejected|is not local|address rejected: undeliverable)',
      'mailbox name not allowed',
      'unknown or illegal',
      'unrout(e|)able address',
      "(does not|doesn't) exist here",
      'not found in directory',
      "address couldn't be found",
      'check if address is correct',
      'not listed in (domino directory|public name)',
      'delivery not allowed to non local',
      'who is he',
      '(nobody|no one) (here|) by that name',
      'unknown virtual user',
      'nosuchuser',
      'never heard of',
      'restricted characters in address',
    ],
    without: [
      ...NOT_OF_RECIPIENTS,
      "domain (does not exist|doesn't exist|not found|unknown)",
      'unknown domain',
      'host (not found|unknown)',
      'dns',
      'mx',
    ],
    category: 'recipient-unknown',
  },
  'no-such-address': {
    // Too short to say of what: only where nothing else is named, and no host in brackets.
    when: [
      "(not|doesn't) exist",
      'address (is|) (invalid|not known)',
      '(unknown|invalid|bad|not a valid) address',
      'not (known|) here',
      'is not known',
      'name not found',
      'address does not have',
    ],
    and: ['@', 'recipient(s|)', 'user', 'mailbox', 'account', 'rcpt', 'address'],
    without: [...NOT_OF_RECIPIENTS, 'domain', 'host', 'server', '[', 'dns', 'mx', 'key', 'list'],
    category: 'recipient-unknown',
  },
} as const satisfies Rules;
