/** Which of two enhanced codes about one delivery says more. */
import type { EnhancedCode } from '../../code/enhanced-code.ts';

/**
 * Returns whether the code of a remote reply says more than the status of the MTA that quotes it. X.0.0 and X.Y.0 leave
 * open what other codes name. X.4.7 says that the queue gave up, and the reply why. And Sendmail makes 5.1.1 of each 550 that answers RCPT, so that somebody whose address is
 * fine would be taken off a list because the sender's is blocked.
 */
export function saysMore(own: EnhancedCode, status: EnhancedCode): boolean {
  if (own === status || own[0] !== status[0] || own.endsWith('.0.0')) return false;
  if (status === '5.1.1') return !own.startsWith('5.1.');
  if (status.endsWith('.4.7')) return !own.endsWith('.0');
  return status.endsWith('.0.0') || (status.endsWith('.0') && !own.endsWith('.0'));
}
