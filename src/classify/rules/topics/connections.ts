/** Too many sessions at once. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const connections = {
  'at-once': {
    when: [
      'too many (open|) connections',
      'too many (concurrent|simultaneous|sessions|smtp)',
      '(concurrent|simultaneous) (connections|sessions)',
      '(open|max|maximum|number of|limit of|no more) connections',
      'number of concurrent',
      '(connection|connections|session) limit',
      'connection (rate|count|frequency)',
      'connections (from your|from this|per)',
      'connection refused, too many',
      '(max|maximum) message(s|) per connection',
      'all server ports are busy',
    ],
    without: ['frequency limited'],
    category: 'too-many-connections',
  },
} as const satisfies Rules;
