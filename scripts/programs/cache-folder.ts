import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the unpacked programs stay between two runs: `$MAIL_PROGRAMS`, or a folder among the temporary ones. */
export function cacheFolder(): string {
  return process.env['MAIL_PROGRAMS'] ?? join(tmpdir(), 'mail-programs');
}
