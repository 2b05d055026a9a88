/**
 * Yandex, whose mail system grew from Postfix: a letter in Russian (and, newer, one in English below it), then a
 * paragraph for each recipient as Postfix writes it. Known from its mails, which carry a report part of their own, so
 * that this is for copies that lost it.
 */
import type { Dialect } from '../dialect.ts';
import { saysDelayed } from '../failure-words.ts';
import { readPostfixParagraphs } from '../postfix-paragraphs.ts';
import { isSentFrom } from '../sent-from.ts';

const LETTER = 'отправлено почтовым сервером';

export const yandex: Dialect = {
  id: 'yandex',
  recognises: (view) =>
    isSentFrom(view, 'yandex.ru', 'yandex.com', 'yandex.net', 'yandex-team.ru') && view.text.includes(LETTER),
  read({ text }) {
    const action = saysDelayed(text.toLowerCase()) ? 'delayed' : 'failed';
    return { recipients: readPostfixParagraphs(text, action) };
  },
};
