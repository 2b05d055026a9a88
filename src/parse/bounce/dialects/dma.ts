/**
 * The DragonFly Mail Agent, also of FreeBSD and Debian (dma's mail.c, bounce(),
 * https://github.com/corecode/dma/blob/master/mail.c): one recipient a mail, the error in a paragraph of its own, in
 * which net.c puts who did not like which command in front of the reply.
 */
import type { Dialect } from '../dialect.ts';
import { joinWords } from '../join-words.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { recipientFrom } from '../recipient-from.ts';
import { toSmtpCommand } from '../../smtp/in-reply-to.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const ERROR = 'There was an error delivering your mail to <';
/** `mx.example.com [192.0.2.25] did not like our RCPT TO:` */
const DISLIKE = /^(\S{1,255}) \[([\da-f.:]{2,45})\] did not like our ([A-Za-z ]{1,30}):/;

export const dma: Dialect = {
  id: 'dma',
  recognises: (view) =>
    isFromDaemon(view) && view.text.startsWith('This is the DragonFly Mail Agent ') && view.text.includes(`\n${ERROR}`),
  read({ text }) {
    const start = text.indexOf(`\n${ERROR}`) + ERROR.length + 1;
    const end = text.indexOf('>', start);
    if (end < 0) return undefined;
    const [paragraph = ''] = paragraphsOf(text.slice(text.indexOf('\n', end)));
    const dislike = DISLIKE.exec(paragraph);
    const said = dislike === null ? paragraph : paragraph.slice(dislike[0].length);
    const recipient = recipientFrom(text.slice(start, end), joinWords(said), {
      remoteHost: dislike?.[1],
      remoteAddress: dislike?.[2],
      command: toSmtpCommand(dislike?.[3] ?? ''),
    });
    return { recipients: [recipient] };
  },
};
