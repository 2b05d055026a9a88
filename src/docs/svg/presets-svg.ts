/** The picture of the guide: every mail server's schedule with its defaults, the most patient first. */
import { presets } from '../../backoff/presets.ts';
import { dryRun, lastOf, type DryRun } from '../plot/dry-run.ts';
import { timelineSvg } from './timeline-svg.ts';

/** More than any preset makes. */
const ALL_ATTEMPTS = 10_000;

/** Returns the picture as an SVG document. The families are left out: their defaults are nobody's. */
export function presetsSvg(): string {
  const runs = Object.entries(presets)
    .filter(([id]) => !id.startsWith('generic-'))
    .map(([id, schedule]) => dryRun(id, schedule, ALL_ATTEMPTS));
  const untilOf = ({ attempts }: DryRun): number => lastOf(attempts).offset;
  return timelineSvg(
    runs.sort((a, b) => untilOf(b) - untilOf(a)),
    { title: 'When mail servers try again' },
  );
}
