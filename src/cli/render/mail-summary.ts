/** What a table of mails comes to. */
import type { DecodedMail, JudgedRecipient } from '../mails/decoded-mail.ts';
import { colors, printable, wrap } from '../output.ts';
import { newCounts } from './counts.ts';

/** Hosts that are named. */
const MAX_HOSTS = 8;
const LABEL = 15;

/** A growing summary. */
export interface MailSummary {
  /** Counts one mail. */
  add(mail: DecodedMail): void;
  /** Returns the counts. */
  toText(unreadable: number): string;
}

/** Returns a summary of nothing. */
export function newMailSummary(): MailSummary {
  const [kinds, categories, actions, hosts] = [newCounts(), newCounts(), newCounts(), newCounts()];
  let others = 0;
  return {
    add: ({ bounce, recipients }) => {
      if (bounce === undefined) others++;
      else kinds.add(bounce.kind);
      for (const one of recipients) {
        categories.add(one.verdict.category);
        actions.add(one.verdict.action);
        hosts.add(printable(hostOf(one)));
      }
    },
    toText: (unreadable) => {
      const parts = [
        counted(kinds.total(), 'report'),
        `about ${counted(categories.total(), 'recipient')}`,
        ...(others > 0 ? [counted(others, 'other mail')] : []),
        ...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
      ];
      return [
        colors.bold(
          `${parts.slice(0, 2).join(' ')}${parts
            .slice(2)
            .map((part) => `; ${part}`)
            .join('')}`,
        ),
        ...row('by kind', kinds.toText()),
        ...row('by category', categories.toText()),
        ...row('by action', actions.toText()),
        ...row('by host', hosts.toText(MAX_HOSTS)),
        '',
      ].join('\n');
    },
  };
}

/** Who refused: the provider whose words these are, else the host that spoke, else whoever has the recipient. */
function hostOf({ signal, verdict }: JudgedRecipient): string {
  const { remoteHost, remoteAddress, remoteMta, finalRecipient = '' } = signal;
  if (verdict.provider !== undefined) return verdict.provider;
  // Before the report's own words, in which one host is `127.0.0.1`, `[127.0.0.1]` and `MX.example.com (192.0.2.25)`.
  const host = remoteHost ?? remoteAddress ?? remoteMta ?? finalRecipient.slice(finalRecipient.lastIndexOf('@') + 1);
  return host.toLowerCase().replace(/\.$/, '') || 'unknown';
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** No line ends between a number and what it counts. */
function row(label: string, text: string): string[] {
  const held = text.replace(/(?<!,) /g, '\u00a0');
  return text === '' ? [] : [`  ${label.padEnd(LABEL - 2)}${wrap(held, LABEL).replaceAll('\u00a0', ' ')}`];
}
