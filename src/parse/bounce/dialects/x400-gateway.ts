/**
 * Gateways between X.400 and Internet mail that descend from PP (ISODE, later Isode M-Switch): a report for people, then
 * one for administrators in lines that begin with a star, in words of MIXER (RFC 2156 section 5.3.7 is about the same
 * content). Only the former is read for addresses, the latter for the reason. Known by mails that went around.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import type { MailView } from '../mail-view.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { textBetween } from '../text-between.ts';
import { isFromDaemon, isReportSubject } from '../sent-by-program.ts';

const TO = /^Your message was not delivered to:?[ \t]*/m;
const REASON = /^[ \t]{0,8}for the following reason:/m;
const END = /^\*{5}/m;

export const x400Gateway: Dialect = {
  id: 'x400-gateway',
  recognises: (view) =>
    (isFromDaemon(view) || isReportSubject(view.subject)) &&
    view.text.includes('This report relates to your message') &&
    TO.test(view.text),
  read(view) {
    const { text } = view;
    const [first = '', ...sections] = text.split(/^(?=Your message was not delivered to)/m);
    const recipients = (first.startsWith('Your message was not') ? [first, ...sections] : sections).flatMap((section) =>
      readSection(section, view),
    );
    return { recipients };
  },
};

function readSection(section: string, { text }: MailView): readonly RecipientReport[] {
  const end = section.search(END);
  const forPeople = end < 0 ? section : section.slice(0, end);
  const reason = REASON.exec(forPeople);
  if (reason === null) return [];
  const said = joinWords(forPeople.slice(reason.index + reason[0].length));
  const words = said === '' ? (textBetween(text, 'supplementary info "', '"') ?? '') : said;
  return recipientsFrom(addressesIn(joinWords(forPeople.slice(0, reason.index))), words);
}
