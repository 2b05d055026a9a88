/** What the reader says of one delivery: the verdict, the words that decided, where to read on, and when to try again. */
import { postfix } from '../../backoff/postfix.ts';
import { providers } from '../../classify/rules/providers.ts';
import type { Diagnosis } from '../../diagnose.ts';
import { RULE_NOTES } from '../../explain/rules/rule-notes.ts';
import { ACTION_SENTENCE, BASIS_SENTENCE } from '../../explain/verdict-sentences.ts';
import { categoryWords } from '../category-words.ts';
import { providerName } from '../documents/provider-names.ts';
import { toShortDuration } from '../plot/short-duration.ts';
import { markedParts } from '../reader/marked-parts.ts';
import { retryPicture } from '../reader/retry-picture.ts';
import { retryTimes } from '../reader/retry-times.ts';
import { element } from './element.ts';
import { ROOT } from './load-script.ts';

/** Longer texts say nothing more to a person. */
const MAX_TEXT = 4_000;

/** Returns the card. */
export function readingCard(diagnosis: Diagnosis, width: number): HTMLElement {
  const { signal, verdict } = diagnosis;
  const action = ACTION_SENTENCE[verdict.action];
  const about = [verdict.permanence, categoryWords(verdict.category), `scope ${categoryWords(verdict.scope)}`];
  return element(
    'article',
    { class: `reading ${verdict.permanence}` },
    ...(signal.finalRecipient === undefined ? [] : [element('p', { class: 'label' }, signal.finalRecipient)]),
    element('h2', {}, `${action.charAt(0).toUpperCase()}${action.slice(1)}.`),
    element('p', { class: 'about' }, `${about.join(', ')}; confidence ${verdict.confidence}.`),
    evidence(diagnosis),
    element('p', { class: 'because' }, because(diagnosis)),
    links(diagnosis),
    retries(diagnosis, width),
  );
}

function evidence({ signal, verdict }: Diagnosis): HTMLElement {
  const text = signal.text ?? signal.raw ?? signal.transport ?? '';
  const found = signal.text === undefined ? [] : verdict.evidence;
  const parts = markedParts(text.slice(0, MAX_TEXT), found).map((part) =>
    part.isMarked ? element('mark', {}, part.text) : part.text,
  );
  return element('pre', {}, element('code', {}, ...parts));
}

function because({ verdict, entry }: Diagnosis): string {
  const note = verdict.rule === undefined ? undefined : RULE_NOTES[verdict.rule];
  const ground = note?.reason ?? `Decided by ${BASIS_SENTENCE[verdict.basis]}.`;
  const aside =
    verdict.overrides === undefined
      ? ''
      : ` ${verdict.overrides} is registered as "${entry?.title ?? ''}"; the words say more.`;
  const asked = verdict.retryAfter === undefined ? '' : ` It asks to wait ${toShortDuration(verdict.retryAfter)}.`;
  return ground + aside + asked;
}

function links({ signal, verdict, entry }: Diagnosis): HTMLElement {
  const found: HTMLElement[] = [];
  const add = (page: string, hash: string, figure: string, words: string): void => {
    // The first page, on which the reader stands, names all that are written.
    const path = `${page}/index.html`;
    const content = [...(figure === '' ? [] : [element('b', {}, figure)]), element('span', {}, words)];
    const isWritten = document.querySelector(`main a[href="${path}"]`) !== null;
    found.push(element('li', {}, ...(isWritten ? [element('a', { href: ROOT + path + hash }, ...content)] : content)));
  };
  const code = signal.code;
  if (code !== undefined && entry?.known) add(`codes/${entry.key}`, `#${code}`, code, entry.title);
  else if (code !== undefined && entry)
    add(`codes/${entry.key}`, '', code, `is not registered; ${entry.key} is the nearest`);
  if (signal.reply !== undefined) add(`replies/${signal.reply}`, '', String(signal.reply), 'the basic reply');
  if (verdict.provider !== undefined && Object.hasOwn(providers(), verdict.provider))
    add(`providers/${verdict.provider}`, '', '', providerName(verdict.provider));
  return element('ul', { class: 'pages' }, ...found);
}

function retries({ verdict }: Diagnosis, width: number): HTMLElement {
  const times = retryTimes(postfix(), verdict);
  const [, second] = times.attempts;
  if (second === undefined)
    return element(
      'p',
      { class: 'about' },
      verdict.permanence === 'delivered'
        ? ''
        : 'A queue gives up at once: another attempt of the same message is no use.',
    );
  const figure = element('figure', { class: 'plan' });
  // Numbers alone: the picture holds no text of anybody.
  figure.innerHTML = retryPicture(times, Math.max(280, width - 96));
  figure.append(
    element(
      'figcaption',
      {},
      `If it goes on like this, Postfix by its defaults tries again after ${toShortDuration(second)} (${times.reason.replaceAll('-', ' ')}), ${times.attempts.length} times in all, the last after ${toShortDuration(times.attempts.at(-1) ?? 0)}.`,
    ),
  );
  return figure;
}
