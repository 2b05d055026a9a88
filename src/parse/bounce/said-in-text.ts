/**
 * What the words beside a report say of a recipient for whom the report's fields quote nobody: OpenSMTPD, old Sendmail
 * and others write the reply there alone. Fields that the report has are never replaced.
 */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { readWords } from '../dsn/diagnostic.ts';
import { saysMore } from '../dsn/says-more.ts';
import { replyAt } from '../smtp/reply-line.ts';
import type { Signal } from '../../signal.ts';
import { joinWords } from './join-words.ts';
import type { MailView } from './mail-view.ts';

/** Lines below an address that may belong to it. */
const MAX_LINES = 20;
const ARROW = '<<< ';
const COMMAND = '>>> ';
const HEADER = /^(?:to|cc|from|sender|reply-to):/i;
/** Lines that name an address; after that a text says nothing new of it. */
const MAX_PLACES = 20;
/** Recipients for whom the text is searched, since each is a pass over it. */
const MOST = 100;

/** Returns the recipients, those of whom the report quotes nothing filled up with what the text says. */
export function withWordsOf(view: MailView, recipients: readonly RecipientReport[]): readonly RecipientReport[] {
  if (recipients.length > MOST || recipients.every(isComplete)) return recipients;
  const lines = view.text.split('\n').map((line) => line.trim());
  const lower = lines.map((line) => line.toLowerCase());
  const addresses = recipients.flatMap(({ finalRecipient }) => finalRecipient?.toLowerCase() ?? []);
  return recipients.map((recipient) => {
    if (isComplete(recipient)) return recipient;
    const beside = besideAddress(lines, lower, recipient, addresses);
    const refusal = beside?.reply === undefined && recipients.length === 1 ? replyIn(lines) : undefined;
    const said = refusal ?? beside ?? (recipients.length === 1 ? aboveAddress(recipient, lines) : undefined);
    return said === undefined ? recipient : filledUp(recipient, said);
  });
}

function isComplete({ reply, action }: RecipientReport): boolean {
  return reply !== undefined || (action !== undefined && action !== 'failed' && action !== 'delayed');
}

/** Where neither field nor line names a cause: the paragraph above an address that has a line of its own, as InterMail has it. */
function aboveAddress({ code, text, finalRecipient }: RecipientReport, lines: readonly string[]): Signal | undefined {
  const isNamed = text !== undefined || code?.endsWith('.0') === false || finalRecipient === undefined;
  const at = isNamed
    ? -1
    : lines.findIndex((line) => line.replace(/^<|>$/g, '').toLowerCase() === finalRecipient.toLowerCase());
  let end = at - 1;
  while (end >= 0 && lines[end] === '') end--;
  if (end < 0) return undefined;
  // A heading: "Your message to:".
  if (lines[end]?.endsWith(':') === true) return undefined;
  const start = lines.lastIndexOf('', end) + 1;
  return readWords(joinWords(lines.slice(start, end + 1).join('\n')));
}

/** `<user@example.com>: 550 no such user`, or what the lines below say; in mid-sentence, the sentence. */
function besideAddress(
  lines: readonly string[],
  lower: readonly string[],
  recipient: RecipientReport,
  addresses: readonly string[],
): Signal | undefined {
  const address = recipient.finalRecipient?.toLowerCase() ?? '';
  if (address === '') return undefined;
  const others = addresses.filter((other) => other !== address);
  let first: Signal | undefined;
  let places = 0;
  for (const [index, line] of lines.entries()) {
    const at = lower[index]?.indexOf(address) ?? -1;
    // A field of the mail's header, as some show it above: what stands below is the next field.
    if (at < 0 || HEADER.test(line)) continue;
    if (places++ === MAX_PLACES) break;
    if (line.startsWith(COMMAND)) {
      const answer = answerBelow(lines, index);
      if (answer !== undefined && isRefusal(answer)) return answer;
      continue;
    }
    const rest = at > 2 ? line : line.slice(at + address.length).replace(/^[>):\s]{1,9}/, '');
    const words = joinWords([rest, ...linesBelow(lines, index, others)].join('\n'));
    const said = words === '' ? undefined : readWords(words);
    if (said !== undefined && isRefusal(said)) return said;
    first ??= said;
  }
  return first;
}

/** What the server answered to a command in a transcript. */
function answerBelow(lines: readonly string[], index: number): Signal | undefined {
  const below = lines.slice(index + 1, index + 1 + MAX_LINES);
  const end = below.findIndex((line) => !line.startsWith(ARROW));
  const answer = (end < 0 ? below : below.slice(0, end)).map((line) => line.slice(ARROW.length));
  return answer.length === 0 ? undefined : readWords(answer.join('\n'));
}

/** The lines up to a blank one, or up to another recipient's. */
function linesBelow(lines: readonly string[], index: number, others: readonly string[]): readonly string[] {
  const below = lines.slice(index + 1, index + 1 + MAX_LINES);
  const end = below.findIndex((line) => line === '' || others.some((other) => line.toLowerCase().includes(other)));
  return end < 0 ? below : below.slice(0, end);
}

/** The first line that opens with a reply; what the server said (`<<<`) before what the MTA made of it. */
function replyIn(lines: readonly string[]): Signal | undefined {
  const arrows = lines.filter((line) => line.startsWith(ARROW)).map((line) => line.slice(ARROW.length));
  for (const group of [arrows, lines]) {
    const first = group.findIndex((line) => replyAt(line, 0) >= 400);
    if (first < 0) continue;
    const reply = group[first]?.slice(0, 3) ?? '';
    let end = first + 1;
    while (end < group.length && group[end - 1]?.charAt(3) === '-' && group[end]?.startsWith(reply) === true) end++;
    const said = readWords(group.slice(first, end).join('\n'));
    if (isRefusal(said)) return said;
  }
  return undefined;
}

function isRefusal({ reply }: Signal): boolean {
  return reply !== undefined && reply >= 400;
}

function filledUp(recipient: RecipientReport, said: Signal): RecipientReport {
  const { code, text } = recipient;
  const isBetter = said.code !== undefined && (code === undefined || saysMore(said.code, code));
  // The exit status of a program tells nobody anything.
  const isMute = text === undefined || /^\d{0,3}$/.test(text);
  return {
    ...said,
    ...recipient,
    ...(isBetter && { code: said.code }),
    ...(isMute && said.text !== undefined && { text: said.text }),
    ...(isMute && said.raw !== undefined && { raw: said.raw }),
    flaws: [...new Set([...recipient.flaws, ...said.flaws, 'words-in-text'])],
  };
}
