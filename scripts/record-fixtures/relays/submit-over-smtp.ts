import type { DeliveryScenario } from '../delivery-scenario.ts';
import { SmtpClient } from '../smtp-client.ts';
import { submitMessage } from '../submit-message.ts';

/** Hands a message in over a connection of its own. */
export async function submitOverSmtp(scenario: DeliveryScenario, port: number): Promise<void> {
  const client = await SmtpClient.connect(port);
  try {
    await submitMessage(scenario, client);
  } finally {
    await client.quit();
  }
}
