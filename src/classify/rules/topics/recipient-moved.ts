/** The mailbox has moved, or its owner has left. */
import { NOT_OF_RECIPIENTS } from '../not-of-recipients.ts';
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const recipientMoved = {
  gone: {
    when: [
      '(has|user|recipient|mailbox) moved',
      'has been moved to',
      'moved to a new',
      'address (has|has been|) changed',
      'new address is',
      'changed (his|her|their)',
      'no longer (with|works|at this|employed|an employee|in use|used|valid|available|exists at|here)',
      'left the (company|organization|organisation)',
      'has left',
      'retired',
      'please try <',
      'address is obsolete',
      'obsolete address',
      'discontinued',
    ],
    without: [
      ...NOT_OF_RECIPIENTS,
      'domain',
      'server',
      'host',
      'service',
      'relay',
      'ip',
      'mx',
      'gateway',
      'system',
      'machine',
      'tenant',
      'dns',
      'tls',
      'port',
      'login',
      'client(s|)',
      'version',
      'plan',
      'api',
      'conversation',
      'message date',
    ],
    category: 'recipient-moved',
  },
} as const satisfies Rules;
