/** The connection failed below SMTP. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const network = {
  // The name is that of the host to connect to, mostly one's own smart host: misspelt, or the resolver has no network.
  // Nothing is known of the recipient's domain, which is asked for by queryMx.
  'name-of-host': {
    when: ['(getaddrinfo|querya|queryaaaa) (enotfound|enodata)'],
    category: 'network-error',
    permanence: 'transient',
    action: 'review',
  },
  connection: {
    when: [
      'timed out',
      'timeout',
      'connection (time out|refused|reset|dropped|lost|died|broken|failed|failure|attempt)',
      'connection (was|) (closed|lost)',
      'lost (input |)connection',
      'host closed (the|) connection',
      'unable to get mx info',
      "(unable to|couldn't|could not|cannot|failed to) connect",
      "(unable to|couldn't) establish",
      "wasn't able to establish an smtp connection",
      'did not accept our requests to connect',
      'no route to host',
      'unreachable',
      'host (is|) not (reachable|responding)',
      'network error',
      'tcp (read|write) error',
      '(no|none of the) mx(s|) ... (could|can) be reached',
      'host (is|) down',
      'broken pipe',
      'no answer from host',
      'bad greeting',
      '(closed|terminated) the connection',
      'remote host said: 421 ... closing',
    ],
    without: ['too many'],
    category: 'network-error',
  },
} as const satisfies Rules;
