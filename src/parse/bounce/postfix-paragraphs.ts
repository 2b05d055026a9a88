/**
 * The recipients of a text in the manner of Postfix and of services that grew from it: each opens a paragraph,
 * `<address> (expanded from <address>): why`, whose other lines are indented (bounce/bounce_notify_util.c).
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { joinWords } from './join-words.ts';
import { paragraphsOf } from './paragraphs.ts';
import { recipientFrom } from './recipient-from.ts';

const EXPANDED = ' (expanded from <';

/** Returns one report for each paragraph, or line of one, that opens with an address in angle brackets and a colon. */
export function readPostfixParagraphs(text: string, action: DeliveryAction): readonly RecipientReport[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    paragraph.split(/\n(?=<)/).flatMap((lines) => {
      const words = joinWords(lines);
      const end = words.indexOf('>');
      const colon = words.indexOf(': ', end);
      const origin = words.slice(end + 1, colon);
      if (!words.startsWith('<') || colon < 0 || !(origin === '' || origin.startsWith(EXPANDED))) return [];
      const originalRecipient = origin.slice(EXPANDED.length, -2) || undefined;
      return [recipientFrom(words.slice(1, end), words.slice(colon + 2), { action, originalRecipient })];
    }),
  );
}
