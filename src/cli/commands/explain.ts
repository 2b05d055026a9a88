/** `explain`: the page on one code, and what the catalogue knows of it. */
import { classes } from '../../catalogue/classes.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { entryFor } from '../../catalogue/entry-for.ts';
import { replies, type ReplyEntry } from '../../catalogue/replies.ts';
import { subjects, type Subject } from '../../catalogue/subjects.ts';
import { classify } from '../../classify/classify.ts';
import { isCode, parseCode, type EnhancedCode, type StatusClass } from '../../code/enhanced-code.ts';
import { explain } from '../../explain/explain.ts';
import type { Page } from '../../explain/page.ts';
import { replyPages } from '../../explain/reply-pages.ts';
import type { ReplyPage } from '../../explain/topic-page.ts';
import { ACTION_SENTENCE, GO_AHEAD_SENTENCE } from '../../explain/verdict-sentences.ts';
import { colors, print, wrap } from '../output.ts';
import { row } from '../render/card.ts';
import { pageLines } from '../render/code-page.ts';
import { replyPageLines } from '../render/reply-page.ts';
import { tidy } from '../render/sections.ts';
import { topicOf } from '../render/topic-page.ts';
import { UsageError } from '../usage-error.ts';

/** The options of the command. */
export interface ExplainFlags {
  /** Print the facts as JSON. */
  readonly json?: true;
}

/** Prints what is known of a code, a reply, a class (`5`) or a subject (`X.7`); throws a UsageError for what is none. */
export async function explainCommand(text: string, { json }: ExplainFlags): Promise<void> {
  const word = text.trim();
  const code = word.replace(/^X(?=\.)/i, '5');
  const entry = isCode(code) ? entryFor(code as string) : undefined;
  const reply = new Map<string, ReplyEntry>(Object.entries(replies)).get(word);
  const page = entry?.known ? explain(entry.key) : undefined;
  const replyPage = new Map<string, ReplyPage>(Object.entries(replyPages)).get(word);
  if (json && entry) return printJson({ ...entry, ...(page && { page }) });
  if (json && reply) return printJson({ reply: Number(word), ...reply, ...(replyPage && { page: replyPage }) });
  if (entry && isCode(code)) return print(code === word ? toPage(code, entry, page) : toKeyPage(entry, page));
  if (reply) return print(toReplyPage(Number(word), reply, replyPage));
  const topic = topicOf(word);
  if (topic && json)
    throw new UsageError(`"${word}" is a page without facts of its own; --json is for codes and replies`);
  if (topic) return print(toText(topic.heading, topic.lines));
  throw new UsageError(`"${word}" is no enhanced status code (such as 5.1.1) and no SMTP reply (such as 550)`);
}

function printJson(value: object): Promise<void> {
  return print(`${JSON.stringify(value, undefined, 2)}\n`);
}

function toPage(code: EnhancedCode, entry: Entry, page: Page | undefined): string {
  const parts = parseCode(code as string);
  if (!parts) return '';
  const verdict = classify({ code });
  const now = `${verdict.action}: ${ACTION_SENTENCE[verdict.action]}`;
  const known = [
    row('Class', `${parts.class} ${classes[parts.class].title}. ${classes[parts.class].meaning}`),
    ...(entry.known ? classNotes(parts.class, entry) : []),
    row('Subject', subjectOf(parts.subject)),
    row('Alone', `${verdict.permanence}, ${verdict.category}, ${now}`),
    row('', `(the words around a code say more: try classify; confidence ${verdict.confidence})`),
    ...(entry.known ? facts(entry) : []),
  ];
  if (page) return toText(`${code}  ${page.title}`, pageLines(page, parts.class, now, [nameRow(entry), ...known]));
  const heading = entry.known
    ? entry.title || `${entry.key}, which the register leaves without a name`
    : 'not registered';
  const opening = entry.known ? [entry.meaning] : unknownParts(code, parts, entry);
  return toText(`${code}  ${heading}`, [...opening.map((line) => wrap(line)), '', ...known]);
}

function toKeyPage(entry: Entry, page: Page | undefined): string {
  const known = [row('Classes', entry.classes.join(', ') || 'none'), ...facts(entry)];
  if (page)
    return toText(`${entry.key}  ${page.title}`, pageLines(page, undefined, undefined, [nameRow(entry), ...known]));
  return toText(`${entry.key}  ${entry.title}`, [wrap(entry.meaning), '', ...known]);
}

function toText(heading: string, lines: readonly string[]): string {
  return tidy([colors.bold(heading), ...lines]);
}

function nameRow(entry: Entry): string {
  return row('Name', entry.title || 'none: the register leaves the row without a name');
}

function facts(entry: Entry): string[] {
  const listed = Array.isArray(entry.replies)
    ? entry.replies.join(', ') || 'none'
    : String(entry.replies).replace('-', ' ');
  return [
    row('Replies', `${listed} (associated by the register, not exclusive)`),
    row('Status', `${entry.status}${entry.classConflict ? '; the register contradicts itself, see the note' : ''}`),
    row('Defined in', entry.definedIn),
    row('References', entry.references.map(toLink).join(', ')),
    ...(entry.notes ? [row('Note', entry.notes)] : []),
  ];
}

const RULE_WORDS = {
  explicit: 'the defining text says that it is useful for',
  'explicit-should': 'the defining text says that it should be used for',
  implied: 'the defining text shows it only for',
  lifted: 'an earlier restriction was lifted; registered for',
  unstated: 'the defining text restricts no class:',
} as const;

/** What the register says of classes, and what a form that it does not foresee means all the same. */
function classNotes(statusClass: StatusClass, entry: Entry): string[] {
  if (entry.classes.length === 0) return [];
  const lines = [row('Registered', `${RULE_WORDS[entry.classRule]} class ${entry.classes.join(', ')}`)];
  if (!entry.classes.includes(statusClass))
    lines.push(row('', `The ${statusClass} form is used all the same. It says: ${FORM_WORDS[statusClass]}.`));
  return lines;
}

const FORM_WORDS: Readonly<Record<StatusClass, string>> = {
  2: 'this was met, and the delivery succeeded in spite of it',
  4: 'the same condition, but it may pass',
  5: 'the same condition, and the one who reports it has given up for good',
};

function subjectOf(subject: number): string {
  const known = subjects[subject as Subject] as (typeof subjects)[Subject] | undefined;
  return known ? `${subject} ${known.title}; usually mended by ${known.controlledBy}` : `${subject} is not registered`;
}

/** RFC 3463 section 2: report the class always, the subject when it is known, also where the detail is not. */
function unknownParts(
  code: EnhancedCode,
  parts: { readonly subject: number; readonly detail: number },
  entry: Entry,
): string[] {
  const subjectKnown = parts.subject in subjects;
  const known = subjectKnown ? 'its class and its subject' : 'its class alone';
  const unknown = subjectKnown
    ? `the detail ${parts.detail}`
    : `the subject ${parts.subject} and the detail ${parts.detail}`;
  return [
    `Known: ${known}. Not known: ${unknown}.`,
    `RFC 3463 section 2 has it read as ${code.slice(0, 1)}${entry.key.slice(1)}: ${entry.title}. ${entry.meaning}`,
    'The server that wrote it may document it: providers use codes of their own.',
  ];
}

function toReplyPage(reply: number, entry: ReplyEntry, page: ReplyPage | undefined): string {
  const verdict = classify({ reply });
  const known = [
    row('Answers', entry.answers.join(', ') || 'not known'),
    row(
      'Alone',
      String(reply).startsWith('3')
        ? GO_AHEAD_SENTENCE
        : `${verdict.permanence}, ${verdict.category}, ${verdict.action}: ${ACTION_SENTENCE[verdict.action]}`,
    ),
    row('Defined in', entry.references.join(', ')),
    row(
      'Origin',
      entry.origin === 'association'
        ? 'no definition of its own, only named in the register of enhanced codes'
        : entry.origin,
    ),
  ];
  return toText(
    `${reply}  ${page?.title ?? entry.title}`,
    page ? replyPageLines(page, [row('Name', entry.title), ...known]) : ['', ...known],
  );
}

function toLink(reference: string): string {
  const number = /^RFC(\d+)$/.exec(reference)?.[1];
  return number ? `${reference} https://www.rfc-editor.org/rfc/rfc${number}` : reference;
}
