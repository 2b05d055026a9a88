/** The domain of the recipient does not exist, or takes no mail here. */
import { NOT_OF_RECIPIENTS } from '../not-of-recipients.ts';
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const domain = {
  missing: {
    when: [
      '(host ...|domain|domain name) not found',
      '(no such|unknown) (domain|host)',
      '(invalid|non existent|nonexistent) domain',
      'host unknown',
      'domain ... (unknown|does not exist)',
      "domain (doesn't exist|invalid|expired|suspended|not in|not accepted|not hosted|accepts no mail)",
      'domain (is|has been|) disabled',
      'domain is not local',
      'domain ... not hosted',
      'nxdomain',
      'name or service not known',
      'unable to find host',
      "couldn't find any host",
      "domain isn't allowed to be relayed",
      'no mail hosts for domain',
      'not hosted here',
      "(does not|don't) host",
      "(we do not|don't) accept mail for",
      'not (handle mail|responsible) for',
      'does not accept mail',
      'null( |)mx',
      'mx or srv record indicated no smtp service',
      'no mail service',
      'mail is not accepted',
      'not a local domain',
      'unrout(e|)able (mail|) domain',
      'no mx or a',
      'all relevant mx records point to non existent hosts',
      'wrong domain',
      'domain name ... not appear to be registered',
    ],
    // "Invalid domain name" alone is said of the greeting.
    without: [...NOT_OF_RECIPIENTS, 'mail from', 'try again', 'reverse', 'invalid domain name'],
    category: 'domain-unknown',
  },
  'no-exchanger': {
    // The record may be missing by an accident of today.
    when: ['no mx (record*|found)', 'domain may not exist'],
    without: ['sender', 'mail from', 'your', 'helo'],
    category: 'domain-unknown',
    action: 'review',
  },
} as const satisfies Rules;
