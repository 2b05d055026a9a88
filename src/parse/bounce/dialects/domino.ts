/**
 * Lotus Domino from release 5 on, where its report part was lost: `was not delivered to:` with the addresses below,
 * `because:` with the reason, both indented. The frame is English, the reason in the server's language. Known by its
 * mails; the field Diagnostic-Code of its reports has the same reason.
 */
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { linesBetween } from '../lines-between.ts';
import { recipientsFrom } from '../recipients-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const TO = 'was not delivered to:';
const BECAUSE = 'because:';

export const domino: Dialect = {
  id: 'domino',
  recognises: (view) => isFromDaemon(view) && view.text.includes(`\n${TO}\n`) && view.text.includes(`\n${BECAUSE}\n`),
  read({ text }) {
    const words = joinWords(linesBetween(text, BECAUSE).join('\n'));
    const addresses = linesBetween(text, TO, BECAUSE).filter((line) => line.includes('@'));
    return { recipients: recipientsFrom(addresses, words) };
  },
};
