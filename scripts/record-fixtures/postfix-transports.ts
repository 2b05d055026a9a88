import type { Ports } from './ports.ts';

/** The transport table: which recipients do not go to the answering server, but to some other end. */
export function postfixTransports(ports: Ports): string[] {
  return [
    to('connection-refused', `smtp:[127.0.0.1]:${ports.refusing}`),
    to('connection-timeout', `smtp:[127.0.0.1]:${ports.full}`),
    to('expired', `smtp:[127.0.0.1]:${ports.refusing}`),
    to('no-greeting', `smtp:[127.0.0.1]:${ports.silent}`),
    to('turned-away', `smtp:[127.0.0.1]:${ports.unwelcoming}`),
    to('shutting-down', `smtp:[127.0.0.1]:${ports.busy}`),
    to('unknown-host', 'smtp:nowhere.invalid'),
    // on port 25, Postfix sees that it would talk to itself, and does not connect
    to('loop', 'smtp:[127.0.0.1]:25'),
    to('suspending', `relay:[127.0.0.1]:${ports.refusing}`),
    to('suspended', `relay:[127.0.0.1]:${ports.refusing}`),
    to('tls-not-offered', `tls-only:[127.0.0.1]:${ports.answering}`),
    to('untrusted-certificate', `verified:[127.0.0.1]:${ports.certified}`),
    to('moved', 'error:5.1.6 Mailbox moved to moved@example.com'),
    to('pipe-failed', 'over-quota:'),
    to('discarded', 'discard:by order of the postmaster'),
  ];
}

/** One entry of an inline table; the braces let the value have spaces. */
function to(localPart: string, transport: string): string {
  return `{ ${localPart}@example.org = ${transport} }`;
}
