/**
 * What kept dma from delivering before or beside the dialogue about a message: a host that does not answer or is not greeted,
 * and `remote delivery deferred: STARTTLS not available: 454 ...`, `local delivery deferred: can not lock ...`.
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import type { Signal, SmtpCommand } from '../../signal.ts';
import { joined } from '../defined.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import type { LogSignal, Origin } from './log-signal.ts';
import { said } from './said.ts';

const AT_HOST =
  /^(?:(connect to )|Could not perform server greeting at )(\S{1,255}) \[([^\]\s]{1,100})\](?: failed)?: (.*)$/s;
const TROUBLE = /^(remote|local) delivery (deferred|failed): (.*)$/s;
/** dma tries without a login where it says that one is put off, and says twice that one failed, then with an errno of no meaning. */
const NO_TROUBLE = /^deferred: (?:AUTH|Authentication) |^failed: SMTP login failed/;

/** Returns what such a line says, or `undefined` for another. */
export function parseDmaTrouble(message: string, origin: Origin): LogSignal | undefined {
  const [, connects, remoteHost, remoteAddress, answer] = AT_HOST.exec(message) ?? [];
  if (answer !== undefined) {
    // The next host may be tried; whom nobody greeted is given up, whatever the reply.
    const command: SmtpCommand = connects === undefined ? 'ehlo' : 'connect';
    const action: DeliveryAction | undefined = connects === undefined ? 'failed' : undefined;
    return joined<LogSignal>(origin, { remoteHost, remoteAddress }, said(answer), { command, action });
  }
  const [, where, result = '', words = ''] = TROUBLE.exec(message) ?? [];
  if (where === undefined || NO_TROUBLE.test(`${result}: ${words}`)) return undefined;
  if (where === 'local') return joined<LogSignal>(origin, { text: words, action: actionOf(result), flaws: [] });
  return joined<LogSignal>(origin, toldBy(words, result), { command: toSmtpCommand(words), action: actionOf(result) });
}

function actionOf(result: string): DeliveryAction {
  return result === 'failed' ? 'failed' : 'delayed';
}

/** A name that was looked for may look like a reply; it is looked up again unless there is none. */
function toldBy(words: string, result: string): Omit<Signal, 'raw'> {
  if (words.startsWith('DNS lookup failure: '))
    return { transport: result === 'failed' ? 'ENOTFOUND' : 'EAI_AGAIN', text: words, flaws: [] };
  return words.startsWith('SSL handshake failed') ? { transport: 'ETLS', ...said(words) } : said(words);
}
