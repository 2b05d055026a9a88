import { SmtpClient } from '../smtp-client.ts';

/** Tells whether a program greets on its port. */
export async function takesMail(port: number): Promise<boolean> {
  try {
    const client = await SmtpClient.connect(port);
    const greeting = await client.reply();
    await client.quit();
    return greeting.startsWith('220');
  } catch {
    return false;
  }
}
