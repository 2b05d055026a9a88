/** The client must log in, or could not. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const smtpAuthentication = {
  'log-in': {
    when: [
      'authentication (is|) (required|needed)',
      'must (be authenticated|authenticate)',
      '(need to|please|cannot|unable to) authenticate',
      'authenticate first',
      'require(s|) authentication',
      'authenticate (before|to) (relay*|send*)',
      'auth required',
      '(smtp|incorrect|unrecognized|unsupported) authentication',
      'not authenticated',
      'authentication (failed|failure|unsuccessful|error|rejected|mechanism|exchange)',
      'auth fail*',
      'invalid (login|username|password|user or password)',
      'login (failed|incorrect|denied)',
      'log in first',
      '(user name|username) and password',
      'username or password',
      'bad username',
      '(incorrect|wrong) password',
      'password (incorrect|expired)',
      'account is not allowed to send',
      'not logged in',
      'turn on smtp authentication',
      'application specific password',
      'oauth',
      'sasl',
      'basic authentication is disabled',
      'web login required',
      'credentials',
    ],
    without: ['spf', 'dkim', 'dmarc', 'unauthenticated email'],
    category: 'smtp-authentication',
  },
} as const satisfies Rules;
