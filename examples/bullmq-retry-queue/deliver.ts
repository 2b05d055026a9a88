/** One attempt to deliver a message. */
import { diagnose, type Diagnosis } from 'enhanced-status-codes';
import { createTransport } from 'nodemailer';
import type { Message } from './message.ts';
import { SMTP, SMTP_TIMEOUT } from './settings.ts';

/** One connection for each message: what a destination may bear is counted in deliveries. */
const transport = createTransport({
  ...SMTP,
  connectionTimeout: SMTP_TIMEOUT,
  greetingTimeout: SMTP_TIMEOUT,
  socketTimeout: SMTP_TIMEOUT,
});

/** Returns what the server said, or what kept it from saying anything. Never throws: a failure is a result as well. */
export async function deliver({ messageId, from, to, subject, text }: Message): Promise<Diagnosis> {
  try {
    const { response } = await transport.sendMail({ messageId, from, to, subject, text });
    return diagnose(response);
  } catch (error) {
    return diagnose(error);
  }
}
