/**
 * Where a line of prose names the recipient that it is about: at its beginning, behind a label, or behind words that say
 * that something failed. Addresses in other places are bystanders: a help desk, the sender, a colleague.
 */
import { withoutQuotes } from './addresses-in.ts';
import { saysFailed } from './failure-words.ts';

/** What labels of recipients end in, in lower case: English first, then in the order of the languages. */
const LABELS = [
  'final-recipient',
  'recipient address',
  'email address',
  'recipient',
  'recipients',
  'recipient(s)',
  'addressee',
  'to',
  'address',
  'mailbox',
  'user',
  'smtp',
  'failed',
  'empfänger',
  'an',
  'destinataire',
  'destinataires',
  'à',
  'destinatario',
  'destinatarios',
  'destinatari',
  'para',
  'a',
  'destinatário',
  'ontvanger',
  'geadresseerde',
  'aan',
  'odbiorca',
  'adresat',
  'do',
  'получатель',
  'адресат',
  'кому',
  '宛先',
  'あて先',
  '受信者',
  '收件人',
  '收件者',
];
/** Words in labels of those who send, or may be asked; in lower case. */
const BYSTANDERS = new Set([
  'from',
  'sender',
  'reply',
  'write',
  'contact',
  'please',
  'question',
  'questions',
  'absender',
  'expéditeur',
  'remitente',
  'remetente',
  'mittente',
  'afzender',
  'nadawca',
  'отправитель',
  // those who help
  'ask',
  'help',
  'assistance',
  'support',
  'administrator',
  'call',
  'learn',
  'hilfe',
  'wenden',
  'aide',
  'contactez',
  'soporte',
  'ayuda',
  'contatti',
]);
/** Who may be asked, whoever has failed. */
const ROLES = /^(?:postmaster|support|help|helpdesk|hostmaster|abuse|webmaster|no-?reply)@/;
/** The same in languages that put no blanks between words. */
const UNSPACED = ['差出人', '送信者', '送信元', '发件人', '寄件'];
/** Words in front of an address that may tell whose it is. */
const WORDS_NEAR = 6;
/** "From", which in these languages is "of" too. */
const OF = new Set(['von', 'de', 'da', 'van', 'od', 'от']);
const LONGEST_LABEL = 80;
/** Characters that no address begins or ends with: those of prose, and of Chinese and Japanese prose. */
const OUTSIDE = ' <>:;,"()[]\t\u3000\uFF1A\uFF1B\uFF0C\u3001\u3002\uFF08\uFF09\u300C\u300D\u3010\u3011';
/** What stands between a label and an address. */
const BETWEEN = /[<"'([\s\uFF08\u300C\u3010]{1,9}$/;

/** Returns the address that a line names, or `undefined`. */
export function namedAddress(line: string): string | undefined {
  const at = line.indexOf('@');
  if (at < 1) return undefined;
  let start = at;
  while (start > 0 && !OUTSIDE.includes(line.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < line.length && !OUTSIDE.includes(line.charAt(end))) end++;
  const address = withoutQuotes(line.slice(start, end).replace(/\.$/, ''));
  if (address.length < 5 || !address.includes('.', address.indexOf('@'))) return undefined;
  const label = line.slice(0, start).replace(BETWEEN, '');
  return label.length <= LONGEST_LABEL && isLabel(label) ? address : undefined;
}

/** `Recipient:`, `Empfänger :`, `* `, `Final-Recipient: rfc822;`, `User's mailbox is full:`. */
function isLabel(label: string): boolean {
  const words = label
    .toLowerCase()
    .replace(/^(?:[*+-]{1,3}|\d{1,3}[.)])$/, '')
    .replace(/[:;\uFF1A]$/, '')
    .replace(/[;:].{0,10}$/, '')
    .trim();
  if (words === '') return true;
  // "rejected by" is said of who refuses.
  if (isBystander(words) || /(?:^|\s)(?:by|von|par|por)$/.test(words)) return false;
  return (
    LABELS.some((one) => words === one || words.endsWith(` ${one}`)) ||
    (words !== label.toLowerCase() && saysFailed(words))
  );
}

/** Returns whether an address, in lower case, is that of an office. */
export function isRole(address: string): boolean {
  return ROLES.test(address);
}

/** Returns whether a label, in lower case, is that of a sender or of somebody who may be asked. */
export function isBystander(label: string): boolean {
  const words = label
    .split(/\P{L}+/u)
    .filter((word) => word !== '')
    .slice(-WORDS_NEAR);
  if (words.length === 1 && OF.has(words[0] ?? '')) return true;
  return words.some((word) => BYSTANDERS.has(word)) || UNSPACED.some((word) => label.includes(word));
}
