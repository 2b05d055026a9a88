/** Whose mail system sent a mail, by the domain of its From field. */
import { bareAddress } from '../dsn/report-address.ts';
import type { MailView } from './mail-view.ts';

/** Returns whether a mail is from one of some domains (in lower case) or from one below them. */
export function isSentFrom(view: MailView, ...domains: readonly string[]): boolean {
  const address = bareAddress(view.from).toLowerCase();
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domains.some((one) => domain === one || domain.endsWith(`.${one}`));
}
