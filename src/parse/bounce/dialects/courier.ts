/**
 * Courier where its report part was lost (courier/module.dsn and its templates, https://www.courier-mta.org): each
 * recipient in brackets, below it the host, the command behind `>>>` and the reply behind `<<<`.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { toSmtpCommand } from '../../smtp/in-reply-to.ts';
import type { Dialect } from '../dialect.ts';
import { recipientFrom } from '../recipient-from.ts';
import { isFromDaemon } from '../sent-by-program.ts';

const PROGRAM = 'running the Courier mail server';
/** `    mx.example.com [192.0.2.25]:`. */
const HOST = /^(\S{1,255}) \[(?:::ffff:)?([\da-f.:]{2,45})\]:$/i;

export const courier: Dialect = {
  id: 'courier',
  recognises: (view) =>
    isFromDaemon(view) &&
    view.text.includes(PROGRAM) &&
    view.text.includes('This is a delivery status notification from '),
  read({ text }) {
    const action = /^ {10,40}DELAYED MAIL/m.test(text) ? 'delayed' : 'failed';
    const recipients = text
      .split(/^(?=<[^\s<>]{1,320}>:[ \t]*$)/m)
      .slice(1)
      .map((section) => readSection(section, action));
    return { recipients };
  },
};

function readSection(section: string, action: 'failed' | 'delayed'): RecipientReport {
  const [head = '', ...below] = section.split('\n').map((line) => line.trim());
  const end = below.findIndex((line) => line === '' || line.startsWith('-----'));
  const lines = below.slice(0, end < 0 ? undefined : end);
  const host = lines.map((line) => HOST.exec(line)).find((match) => match !== null);
  const asked = lines.find((line) => line.startsWith('>>> '));
  const said = lines.filter((line) => line !== asked && !HOST.test(line)).map((line) => line.replace(/^<<< ?/, ''));
  return recipientFrom(head.replace(/:$/, ''), said.join('\n'), {
    action,
    remoteHost: host?.[1],
    remoteAddress: host?.[2],
    command: toSmtpCommand(asked?.slice(4) ?? ''),
  });
}
