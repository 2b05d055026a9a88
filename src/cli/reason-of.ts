/** Why the system refused, in the words of a user. */
const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['EISDIR', 'is a directory'],
  ['EACCES', 'permission denied'],
  ['ENOENT', 'no such file'],
]);

/** Returns the reason of a failed system call. Throws what is none: a fault of our own must not pass for a bad file. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS.get(code) ?? message;
}
