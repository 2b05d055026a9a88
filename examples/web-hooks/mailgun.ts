/**
 * Mailgun: https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-structure. Its numbers from 600 on are its
 * own and no replies: 605 says that it did not even ask the server, because the address bounced before.
 */
import { diagnose, isReplyCode, type Diagnosis } from 'enhanced-status-codes';

/** What is read of an event `failed`. */
export interface MailgunFailure {
  readonly recipient: string;
  readonly 'delivery-status': {
    readonly code: number;
    readonly 'enhanced-code'?: string;
    readonly message?: string;
    readonly description?: string;
  };
}

/** Returns the diagnosis of the recipient. */
export function fromMailgun({ recipient, 'delivery-status': status }: MailgunFailure): Diagnosis {
  return diagnose({
    reply: isReplyCode(status.code) ? status.code : undefined,
    code: status['enhanced-code'] || undefined,
    text: [status.message, status.description].filter(Boolean).join('\n'),
    finalRecipient: recipient,
  });
}
