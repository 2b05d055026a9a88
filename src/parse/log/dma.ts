/**
 * The DragonFly mail agent: `dma[ID]: remote delivery deferred: mx.example.com [192.0.2.1] failed after RCPT TO: 451 ...`,
 * `remote delivery to mx.example.com [192.0.2.1] failed after RCPT TO: 550 ...`, `<...> delivery successful`. Who a failure
 * was for stands in the line `<...> trying delivery` of the same id.
 */
import { joined } from '../defined.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import type { LogSignal } from './log-signal.ts';
import { said } from './said.ts';
import type { SyslogPrefix } from './syslog-prefix.ts';

// eslint-disable-next-line redos-detector/no-unsafe-regex -- reads LONGEST_PREFIX characters at most
const HEAD = /(?:^|[ \t])dma\[([\da-f]{2,16}(?:\.[\da-f]{2,20})?)\]: /;
const LONGEST_PREFIX = 400;
const FAILURE =
  /^remote delivery (deferred: |to )(\S{1,255}) \[([^\]\s]{1,100})\] failed(?: after ([A-Za-z ]{2,30}))?: (.*)$/s;
const SUCCESS = /^<(.{1,1000})> delivery successful$/;

/** Returns what a line of dma's says. */
export function parseDmaLine({ at }: SyslogPrefix, raw: string, line: string): LogSignal | undefined {
  const head = HEAD.exec(line.slice(0, LONGEST_PREFIX));
  if (!head) return undefined;
  const origin = { program: 'dma', at, queueId: head[1], raw };
  const message = line.slice(head.index + head[0].length);
  const finalRecipient = SUCCESS.exec(message)?.[1];
  if (finalRecipient !== undefined)
    return joined<LogSignal>(origin, { action: 'delivered', finalRecipient, flaws: [] });
  const [, result, remoteHost, remoteAddress, phase = '', words = ''] = FAILURE.exec(message) ?? [];
  if (result === undefined) return undefined;
  // syslog writes the CR of a line end so
  const told = said(words.replaceAll('^M', '\n').replace(/\n /g, '\n'));
  return joined<LogSignal>(origin, { remoteHost, remoteAddress }, told, {
    command: toSmtpCommand(phase),
    action: result === 'to ' ? 'failed' : 'delayed',
  });
}
