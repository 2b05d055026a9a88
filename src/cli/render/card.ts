/** One verdict at length. */
import type { Blocklist } from '../../verdict.ts';
import { colors, printable, wrap } from '../output.ts';
import { toDuration } from './duration.ts';
import type { JudgedRecord } from './judged-record.ts';
import { whyRows } from './why.ts';
import { ACTION_SENTENCE } from '../../explain/verdict-sentences.ts';
import { FLAW_SENTENCE, PERMANENCE_COLOR } from './words.ts';

const LABEL = 12;

/** Returns a small page: what was said, the verdict, what decided, and what was odd; the reasons too when they are asked for. */
export function toCard(record: JudgedRecord, why = false): string {
  const { signal, verdict, entry } = record;
  const numbers = [signal.reply, signal.code, signal.transport].filter((part) => part !== undefined).join(' ');
  const title = entry
    ? `${entry.title || entry.key}${entry.known ? '' : ' (stands in for a code that is not registered)'}`
    : '';
  const lines = [
    colors.bold([numbers || 'no code', title].filter(Boolean).join('  ')),
    ...(signal.text ? [colors.dim(wrap(printable(signal.text)))] : []),
    '',
    row(
      'Verdict',
      `${PERMANENCE_COLOR[verdict.permanence](verdict.permanence)}, ${verdict.category}, scope ${verdict.scope}`,
    ),
    row('Do now', `${colors.bold(verdict.action)}: ${ACTION_SENTENCE[verdict.action]}`),
    row('Decided by', `${verdict.basis}${verdict.rule ? ` ${verdict.rule}` : ''}, confidence ${verdict.confidence}`),
    ...(why ? whyRows(record).map(([label, text]) => row(label, text)) : []),
    ...(verdict.provider
      ? [row('Provider', [verdict.provider, verdict.marker].filter(Boolean).join(', marker '))]
      : []),
    ...(verdict.blocklist ? [row('Block list', listWords(verdict.blocklist))] : []),
    ...(verdict.retryAfter !== undefined ? [row('Asks', `to wait ${toDuration(verdict.retryAfter)}`)] : []),
    ...(signal.finalRecipient ? [row('Recipient', printable(signal.finalRecipient))] : []),
    ...(signal.remoteHost ? [row('Host', printable(signal.remoteHost))] : []),
    ...signal.flaws.map((flaw) => row('Odd', `${flaw}: ${FLAW_SENTENCE.get(flaw) ?? 'not described'}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function listWords({ name, lists }: Blocklist): string {
  return lists === 'unknown'
    ? name
    : `${name}, a list of ${lists === 'ip' ? 'IP addresses' : lists === 'url' ? 'URLs' : 'domains'}`;
}

/** A label and its text. */
export function row(label: string, text: string): string {
  return `${label.padEnd(LABEL)}${wrap(text, LABEL)}`;
}
