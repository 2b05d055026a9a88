/**
 * Where the words of a report end and the returned mail begins, in mails that have both in one text. Each mark is the
 * beginning of a line that a program writes, in lower case, without the dashes and blanks around it.
 */

/** Marks, and who writes them. */
const MARKS: readonly string[] = [
  // qmail-send.c; also its offspring
  'below this line is a copy of the message',
  'enclosed is a copy of the message',
  // exim, deliver.c and moan.c
  'this is a copy of the message, including all the headers',
  'this is a copy of your message, including all the headers',
  'this is a copy of the headers of your message',
  'the body of the message is ',
  // sendmail, savemail.c
  'original message follows',
  // cc:Mail, and SMTP of VM
  'original text follows',
  'text of mail follows',
  'message header follows',
  'unsent message follows',
  'unsent message below',
  'header of original message follows',
  'returned message follows',
  // many
  'original message headers',
  'original message header',
  'original message',
  'original headers',
  'the header of the original message is following',
  'the headers of the original message',
  'undelivered message follows',
  'undelivered message',
  'returned message',
  'message headers follow',
  'message headers',
  'message text follows',
  'headers follow',
  'your original message',
  'the original message',
  'forwarded message',
  'begin message header',
  'copy of the original message',
  'a copy of the original message',
  'start of message',
];
const LONGEST_MARK = 80;
const DECORATION = ' \t-_=*<>#+|:.';
/** A line of decoration and words is a mark only if the rest of it is short: prose mentions "your original message" too. */
const LONGEST_TAIL = 40;
const FIELD =
  /^(?:received|return-path|message-id|from|to|subject|date|mime-version|x-[a-z\d-]{1,40}|delivered-to|dkim-signature|reply-to|sender|content-type):/i;
/** Fields in a row that nobody writes by chance. */
const FIELDS_IN_A_ROW = 3;

/** Where the words end and where the returned mail begins. */
export interface Split {
  readonly end: number;
  readonly start: number;
}

/** Returns where a text is divided, or `undefined` for one that has no returned mail in it. */
export function splitAtOriginal(text: string): Split | undefined {
  let fields = 0;
  let first = 0;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (isMark(text.slice(at, Math.min(end, at + LONGEST_MARK + LONGEST_TAIL)))) {
      const start = afterBlankLines(text, end);
      if (start < text.length) return { end: at, start };
    }
    // An mbox line in front of the returned mail.
    if (text.startsWith('From ', at) && FIELD.test(text.slice(end + 1, end + 61))) return { end: at, start: at };
    if (FIELD.test(text.slice(at, Math.min(end, at + 60)))) {
      if (fields === 0) first = at;
      if (++fields === FIELDS_IN_A_ROW) return { end: first, start: first };
    } else if (at === end || !isFolded(text, at)) fields = 0;
    at = end + 1;
  }
  return undefined;
}

function isMark(line: string): boolean {
  const words = withoutDecoration(line).toLowerCase();
  const mark = MARKS.find((one) => words.startsWith(one));
  if (mark === undefined) return false;
  const tail = words.length - mark.length;
  return tail <= LONGEST_TAIL && (line.trim().length > words.length + 1 || tail === 0 || mark.includes('copy'));
}

/** The line without dashes, stars and blanks on either side. */
function withoutDecoration(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && DECORATION.includes(line.charAt(start))) start++;
  while (end > start && DECORATION.includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

function isFolded(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  return first === 32 || first === 9;
}

/** The returned mail begins behind blank lines and lines of decoration. */
function afterBlankLines(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n-=_*'.includes(text.charAt(at))) at++;
  return Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
}
