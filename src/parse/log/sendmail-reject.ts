/** What Sendmail itself refused: `ruleset=check_rcpt, arg1=<...>, relay=..., reject=550 5.7.1 ...`, and a milter's `reject=`. */
import type { SmtpCommand } from '../../signal.ts';
import { joined } from '../defined.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { readLogFields } from './log-fields.ts';
import type { LogSignal, Origin } from './log-signal.ts';

/** The command that a ruleset, a field or a milter's step is about. */
const COMMANDS: Readonly<Record<string, SmtpCommand>> = {
  ...{ check_rcpt: 'rcpt', check_mail: 'mail', check_relay: 'connect', check_data: 'data', check_eom: 'end-of-data' },
  ...{ to: 'rcpt', from: 'mail', connect: 'connect', helo: 'ehlo', data: 'data' },
  ...{ header: 'end-of-data', eoh: 'end-of-data', body: 'end-of-data', eom: 'end-of-data' },
};
/** Of a milter's refusal: the command where it has no address, as in `Milter: data, reject=...`. */
const MILTER = /Milter: (?:(connect|helo|data|eoh|eom|body|header)[^,]{0,300}, )?/y;

/** Returns what a refusal says, whose fields begin at `start`, or `undefined` for another line. */
export function parseSendmailReject(message: string, start: number, origin: Origin): LogSignal | undefined {
  MILTER.lastIndex = start;
  const [milter = '', phase] = MILTER.exec(message) ?? [];
  const { values, end } = readLogFields(message, start + milter.length, ', ', ['reject']);
  const reply = parseReply(message.slice(end));
  if (reply?.reply === undefined) return undefined;
  const address = values.get('arg1') ?? values.get('to') ?? values.get('from');
  const about = phase ?? values.get('ruleset') ?? (values.has('to') ? 'to' : values.has('from') ? 'from' : '');
  const command = COMMANDS[about];
  return joined<LogSignal>(reply, origin, {
    relay: values.get('relay'),
    command,
    finalRecipient: command === 'rcpt' ? address : undefined,
    mailFrom: command === 'mail' ? address : undefined,
  });
}
