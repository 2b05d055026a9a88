/**
 * Words about a mailbox that are said of the sender: in answer to MAIL or AUTH, or naming the envelope sender's address.
 * "User unknown" is then the sender's fault, and no recipient pays for it.
 */
import { toFinding, type Finding } from './finding.ts';
import type { KnownFields } from './known-fields.ts';

/** What a finding about a recipient becomes. */
const SENDER_REJECTED = /* @__PURE__ */ toFinding('text-rule', { category: 'sender-rejected' });
const NO_POINTER = /* @__PURE__ */ toFinding('text-rule', { category: 'reverse-dns' });
const LOGIN_REFUSED = /* @__PURE__ */ toFinding('text-rule', { category: 'smtp-authentication' });
/** Registered for the sender's address and domain. */
const SENDERS_CODE = /^[245]\.1\.[78]$/;

/** "Address 192.0.2.1 is blocked" is said of a host. */
const HOST_REFUSED = /* @__PURE__ */ toFinding('text-rule', { category: 'ip-reputation' });
const HOST_ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b/;

/** Returns the finding, turned to the sender where the signal, or the words that decided, show that it is about him. */
export function aboutSender(signal: KnownFields, finding: Finding, words: string): Finding {
  const { scope } = finding.permanent;
  if (scope !== 'recipient' && scope !== 'recipient-domain') return finding;
  const turned = HOST_ADDRESS.test(words) ? HOST_REFUSED : turnedTo(signal, finding);
  return turned === undefined ? finding : { ...turned, basis: finding.basis, rule: finding.rule };
}

function turnedTo(signal: KnownFields, finding: Finding): Finding | undefined {
  if (SENDERS_CODE.test(signal.code ?? '')) return SENDER_REJECTED;
  if (signal.code?.endsWith('.7.25') === true) return NO_POINTER;
  if (answersLogin(signal, finding)) return LOGIN_REFUSED;
  return signal.command === 'mail' || namesSenderOnly(signal) ? SENDER_REJECTED : undefined;
}

/** 530 to 538 answer AUTH, or ask for it (RFC 4954): the user who is not known is the one who logs in. */
function answersLogin({ command, reply = 0 }: KnownFields, { rule }: Finding): boolean {
  return command === 'auth' || (rule !== undefined && reply >= 530 && reply <= 538 && reply !== 533);
}

function namesSenderOnly({ mailFrom, finalRecipient, text = '' }: KnownFields): boolean {
  if (mailFrom === undefined || !mailFrom.includes('@')) return false;
  const lower = text.toLowerCase();
  const names = (address: string): boolean => lower.includes(address.toLowerCase());
  return names(mailFrom) && !(finalRecipient !== undefined && names(finalRecipient));
}
