/** Too many sessions at once. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const connections = {
  'at-once': {
    when: [
      'too many connections',
      'too many concurrent',
      'too many simultaneous',
      'too many sessions',
      'too many open connections',
      'too many smtp',
      'too many smtp sessions',
      'concurrent connections',
      'simultaneous connections',
      'simultaneous sessions',
      'concurrent sessions',
      'connection limit',
      'connections limit',
      'session limit',
      'connection rate',
      'connection count',
      'max connections',
      'maximum number of connections',
      'maximum connections',
      'number of connections',
      'number of concurrent',
      'connections from your',
      'connections from this',
      'open connections',
      'connection frequency',
      'connections per',
      'limit of connections',
      'connection refused, too many',
      'all server ports are busy',
      'no more connections',
      'exceeded the maximum number of connections',
    ],
    without: ['frequency limited'],
    category: 'too-many-connections',
  },
} as const satisfies Rules;
