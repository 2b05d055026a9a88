/** Who was spoken to when an error came, and about what. */
import type { Signal, SmtpCommand } from '../../signal.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { listProperty, property, textProperty } from './property.ts';

/** Returns who was spoken to, and about what. */
export function contextOf(error: object): Partial<Signal> {
  const command = commandOf(error);
  const recipient = textProperty(error, 'recipient') ?? onlyRejected(error);
  const host = textProperty(error, 'hostname') ?? textProperty(error, 'host');
  const address = textProperty(error, 'address');
  return {
    ...(command && { command }),
    ...(recipient !== undefined && { finalRecipient: recipient }),
    ...(host !== undefined && { remoteHost: host }),
    ...(address !== undefined && { remoteAddress: address }),
  };
}

/** nodemailer says DATA for both halves of it; an error with EMESSAGE is about the second, after the message was sent. */
function commandOf(error: object): SmtpCommand | undefined {
  const phrase = textProperty(error, 'command') ?? (property(error, 'syscall') === 'connect' ? 'conn' : '');
  const command = toSmtpCommand(phrase);
  if (command === 'data' && property(error, 'code') === 'EMESSAGE') return 'end-of-data';
  return command;
}

/** The one recipient that was refused; where others were accepted, the answer is about the message and not about that one. */
function onlyRejected(error: object): string | undefined {
  const rejected = listProperty(error, 'rejected', 2);
  const [only] = rejected.length === 1 && listProperty(error, 'accepted', 1).length === 0 ? rejected : [];
  return typeof only === 'string' ? only : undefined;
}
