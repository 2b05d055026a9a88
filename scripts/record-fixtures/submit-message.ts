import { recipientsOf, senderOf, type DeliveryScenario } from './delivery-scenario.ts';
import type { SmtpClient } from './smtp-client.ts';

/** The lines of a scenario's message. */
export function messageOf(scenario: DeliveryScenario): string[] {
  return [
    `From: Sender <${senderOf(scenario)}>`,
    `To: ${recipientsOf(scenario).join(', ')}`,
    `Subject: ${scenario.name}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${scenario.name}@client.example.com>`,
    '',
    'This message was written to be answered.',
  ];
}

/** Hands the message of a scenario in; returns what the server said when it took it. */
export async function submitMessage(scenario: DeliveryScenario, client: SmtpClient): Promise<string> {
  const recipients = recipientsOf(scenario);
  const commands = [
    'EHLO client.example.com',
    `MAIL FROM:<${senderOf(scenario)}>${recipients.some(isInternationalised) ? ' SMTPUTF8' : ''}`,
    ...recipients.map((recipient) => `RCPT TO:<${recipient}>${scenario.notify ? ` ${scenario.notify}` : ''}`),
    'DATA',
    [...messageOf(scenario), '.'].join('\r\n'),
  ];
  let reply = await client.reply();
  for (const command of commands) {
    // the client sends a byte for each character
    reply = await client.command(Buffer.from(command).toString('latin1'));
    if (!/^[23]/.test(reply)) throw new Error(`${scenario.name} was not taken: ${reply}`);
  }
  return reply;
}

function isInternationalised(address: string): boolean {
  return Buffer.byteLength(address) > address.length;
}
