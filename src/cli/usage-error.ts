/** The caller asked for something that makes no sense: one line on standard error, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
