import { bounceKind } from '../bounce-kind.ts';
import { recipientsOf, type DeliveryScenario } from '../delivery-scenario.ts';

/** The reports on one message with the ends of their file names; some programs send one for each recipient. */
export function nameReports(scenario: DeliveryScenario, reports: readonly Buffer[]): readonly [string, Buffer][] {
  const recipients = recipientsOf(scenario);
  // dma delivers to all recipients at once, and any report may be the first
  const place = (report: Buffer): number =>
    recipients.indexOf(/^X-Original-To: <(.*)>\r$/m.exec(report.toString())?.[1] ?? '');
  const counts = new Map<string, number>();
  return [...reports]
    .sort((one, other) => place(one) - place(other))
    .map((report) => {
      const kind = bounceKind(report);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return [count === 1 ? kind : `${kind}-${count}`, report];
    });
}
