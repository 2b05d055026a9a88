/**
 * Yandex, whose mail system grew from Postfix: a letter in Russian (and, newer, one in English below it), then a
 * paragraph for each recipient as Postfix writes it. Known from its mails, which carry a report part of their own, so
 * that this is for copies that lost it.
 */
import type { Dialect } from '../dialect.ts';
import { saysDelayed } from '../failure-words.ts';
import { readPostfixParagraphs } from '../postfix-paragraphs.ts';
import { isProgramsOwn } from '../sent-by-program.ts';
import { isSentFrom } from '../sent-from.ts';

const LETTER = 'отправлено почтовым сервером';
/** "Attempts go on"; from memory, not verified. */
const STILL_TRIED = 'попытки будут продолжены';

export const yandex: Dialect = {
  id: 'yandex',
  recognises: (view) =>
    isProgramsOwn(view) &&
    isSentFrom(view, 'yandex.ru', 'yandex.com', 'yandex.net', 'yandex-team.ru') &&
    view.text.includes(LETTER),
  read({ text }) {
    // The letter alone: a server's words below it may speak of delays as well.
    const [letter = ''] = text.split('\n<', 1);
    const action = saysDelayed(letter.toLowerCase()) || letter.includes(STILL_TRIED) ? 'delayed' : 'failed';
    const told = readPostfixParagraphs(text, action).map((one) => [one.finalRecipient, one] as const);
    // Both letters may have them.
    return { recipients: [...new Map(told).values()] };
  },
};
