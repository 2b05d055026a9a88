/** Signals come from databases, queues and web hooks as well as from the parsers: what is not of its type is not there. */
import { isDeliveryAction } from '../code/delivery-action.ts';
import { isCode } from '../code/enhanced-code.ts';
import { replyClass } from '../code/reply-code.ts';
import type { Signal } from '../signal.ts';

/** The fields of a signal that a verdict may rest on. */
export type KnownFields = {
  readonly [
    Field in
      | 'code'
      | 'reply'
      | 'action'
      | 'transport'
      | 'command'
      | 'text'
      | 'remoteHost'
      | 'mailFrom'
      | 'helo'
      | 'finalRecipient'
      | 'flaws'
  ]?: Signal[Field] | undefined;
};

/** Returns the well-formed ones among the fields of a signal. Never throws, whatever it is given. */
export function knownFields(signal: Partial<Signal>): KnownFields {
  try {
    const { code, reply, action, transport, command, text, remoteHost, mailFrom, helo, finalRecipient, flaws } = signal;
    return {
      code: isCode(code) ? code : undefined,
      reply: Number.isInteger(reply) && replyClass(reply as number) !== undefined ? reply : undefined,
      action: isDeliveryAction(action) ? action : undefined,
      transport: textOrNothing(transport),
      command: textOrNothing(command) as KnownFields['command'],
      text: textOrNothing(text),
      remoteHost: textOrNothing(remoteHost),
      mailFrom: textOrNothing(mailFrom),
      helo: textOrNothing(helo),
      finalRecipient: textOrNothing(finalRecipient),
      flaws: Array.isArray(flaws) ? (flaws as Signal['flaws']) : undefined,
    };
  } catch {
    return {};
  }
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
