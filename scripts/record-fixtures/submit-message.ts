import { recipientsOf, type DeliveryScenario } from './delivery-scenario.ts';
import type { SmtpClient } from './smtp-client.ts';

/** Hands the message of a scenario in; returns its queue id. */
export async function submitMessage(scenario: DeliveryScenario, client: SmtpClient): Promise<string> {
  const from = scenario.from ?? 'sender@example.com';
  const recipients = recipientsOf(scenario);
  const message = [
    `From: Sender <${from}>`,
    `To: ${recipients.join(', ')}`,
    `Subject: ${scenario.name}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${scenario.name}@client.example.com>`,
    '',
    'This message was written to be answered.',
    '.',
  ];
  const commands = [
    'EHLO client.example.com',
    `MAIL FROM:<${from}>`,
    ...recipients.map((recipient) => `RCPT TO:<${recipient}>${scenario.notify ? ` ${scenario.notify}` : ''}`),
    'DATA',
    message.join('\r\n'),
  ];
  let reply = await client.reply();
  for (const command of commands) {
    reply = await client.command(command);
    if (!/^[23]/.test(reply)) throw new Error(`Postfix did not take ${scenario.name}: ${reply}`);
  }
  const queueId = /queued as ([\dA-F]+)/.exec(reply)?.[1];
  if (queueId === undefined) throw new Error(`no queue id in ${reply}`);
  return queueId;
}
