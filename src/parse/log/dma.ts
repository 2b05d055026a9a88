/**
 * The DragonFly mail agent: `dma[ID]: remote delivery deferred: mx.example.com [192.0.2.1] failed after RCPT TO: 451 ...`,
 * `remote delivery to mx.example.com [192.0.2.1] failed after RCPT TO: 550 ...`, `<...> delivery successful`. Who a failure
 * was for stands in the line `<...> trying delivery` of the same id.
 */
import { joined } from '../defined.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { parseDmaTrouble } from './dma-trouble.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';
import { said } from './said.ts';

const FAILURE =
  /^remote delivery (deferred: |to )(\S{1,255}) \[([^\]\s]{1,100})\] failed(?: after ([A-Za-z ]{2,30}))?: (.*)$/s;
const SUCCESS = /^<(.{1,1000})> delivery successful$/;

/** Returns what a line of dma's says. */
export function parseDmaLine({ program, pid, at, message }: LogFront, raw: string): LogSignal | undefined {
  if (program !== 'dma') return undefined;
  const origin = { program, at, queueId: pid, raw };
  const finalRecipient = SUCCESS.exec(message)?.[1];
  if (finalRecipient !== undefined)
    return joined<LogSignal>(origin, { action: 'delivered', finalRecipient, flaws: [] });
  // syslog writes the CR of a line end so
  const text = message.replaceAll('^M', '\n').replace(/\n /g, '\n');
  const [, result, remoteHost, remoteAddress, phase = '', words = ''] = FAILURE.exec(text) ?? [];
  if (result === undefined) return parseDmaTrouble(text, origin);
  return joined<LogSignal>(origin, { remoteHost, remoteAddress }, said(words), {
    command: toSmtpCommand(phase),
    action: result === 'to ' ? 'failed' : 'delayed',
  });
}
