/** The part of a report that is made for programs: by its type, or by its fields where a gateway lost the type. */
import { parameterOf } from '../mime/parameters.ts';
import type { Part } from '../mime/parts.ts';
import type { MailView } from './mail-view.ts';

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'delivery-status',
  'feedback-report',
  'disposition-notification',
]);

/** The report-type of a mail (RFC 6522 section 3), in lower case; `undefined` for a mail that is no multipart/report. */
export function reportType({ parts: [root] }: MailView): string | undefined {
  return root?.type === 'multipart/report'
    ? (parameterOf(root.contentType, 'report-type') ?? '').toLowerCase()
    : undefined;
}

/**
 * Returns whether a part is one of some types, or a text in a report that opens with one of some fields: gateways make
 * text of types that they do not know.
 */
export function isReportPart(view: MailView, part: Part, types: ReadonlySet<string>, opening: RegExp): boolean {
  if (types.has(part.type)) return true;
  const type = reportType(view);
  // A report of another type has a returned mail, which may open with the same field: User-Agent.
  const isOther = type === undefined || (KNOWN.has(type) && ![...types].some((one) => one.endsWith(`/${type}`)));
  if (part.depth === 0 || !part.type.startsWith('text/') || part.type === 'text/rfc822-headers' || isOther)
    return false;
  return opening.test(part.header.text.slice(part.start, part.start + 100).trimStart());
}
