/**
 * The grammar of enhanced status codes and of SMTP replies, and nothing else.
 *
 * @packageDocumentation
 */
export { formatCode, isCode, parseCode, type CodeParts, type EnhancedCode, type StatusClass } from './enhanced-code.ts';
export { DELIVERY_ACTIONS, isDeliveryAction, type DeliveryAction } from './delivery-action.ts';
export { findCode, type FoundCode } from './find-code.ts';
export { formatReply, type ServerReply } from './format-reply.ts';
export type { ParseCode } from './parse-code-type.ts';
export { isReplyCode, replyClass, type ReplyClass, type ReplyCode } from './reply-code.ts';
export { replyWith } from './reply-with.ts';
export { toTransportCode, TRANSPORT_CODES, type TransportCode } from './transport-code.ts';
