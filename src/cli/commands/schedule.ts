/** `schedule`: when mail servers try again, as a table, a plot, JSON or a picture. */
import { writeFileSync } from 'node:fs';
import { dryRun, type DryRun } from '../../docs/plot/dry-run.ts';
import { timelineSvg } from '../../docs/svg/timeline-svg.ts';
import { colors, print, PROGRAM } from '../output.ts';
import { toScheduleComparison } from '../render/schedule-comparison.ts';
import { toScheduleList } from '../render/schedule-list.ts';
import { toSchedulePlot } from '../render/schedule-plot.ts';
import { toScheduleTable } from '../render/schedule-table.ts';
import {
  allSchedules,
  chooseSchedules,
  defaultsBeside,
  type NamedSchedule,
  type ScheduleChoice,
} from '../schedules/choose-schedules.ts';
import { UsageError } from '../usage-error.ts';

/** The options of the command. */
export interface ScheduleFlags extends ScheduleChoice {
  /** Attempts to show at most. */
  readonly attempts?: string;
  /** The file for a picture. */
  readonly svg?: string;
  /** One JSON array. */
  readonly json?: true;
}

/** Enough for a week of attempts every minute, and an end to what has none. */
const MOST_ATTEMPTS = 10_000;
const HINT = `
One name shows a schedule attempt by attempt, several compare them: ${PROGRAM} schedule postfix exim
`;

/** Prints one schedule, a comparison of several, or the list of all; throws a UsageError for what cannot be read. */
export async function scheduleCommand(ids: readonly string[], flags: ScheduleFlags): Promise<void> {
  const most = readAttempts(flags.attempts);
  const chosen = chooseSchedules(ids, flags);
  const toRun = ({ name, schedule }: NamedSchedule): DryRun => dryRun(name, schedule, most);
  const shown = chosen.length > 0 ? chosen : allSchedules();
  const runs = shown.map(toRun);
  const drawn = [...runs, ...defaultsBeside(ids, flags).map(toRun)];
  if (flags.svg !== undefined) writePicture(flags.svg, drawn);
  if (flags.json) return print(`${JSON.stringify(shown.map(toFacts(runs)), undefined, 2)}\n`);
  const [only = runs[0], ...others] = chosen.length > 0 ? runs : [];
  if (chosen.length === 0) return print(`${toScheduleList(runs)}${HINT}`);
  if (others.length > 0) return print(`${toScheduleComparison(runs)}\n${toSchedulePlot(drawn)}`);
  if (only) await print(`${colors.bold(only.name)}\n${toScheduleTable(only)}\n${toSchedulePlot(drawn)}`);
}

function readAttempts(text = String(MOST_ATTEMPTS)): number {
  const attempts = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (attempts < 1 || attempts > MOST_ATTEMPTS)
    throw new UsageError(`--attempts must be a number from 1 to ${MOST_ATTEMPTS}`);
  return attempts;
}

/** A schedule, how it was made, and its attempts, as JSON. */
function toFacts(runs: readonly DryRun[]): (named: NamedSchedule, index: number) => object {
  return ({ schedule }, index) => {
    const { name, ...run } = runs[index] ?? {};
    return { name, description: schedule.description, ...run };
  };
}

function writePicture(path: string, runs: readonly DryRun[]): void {
  const names = runs.map(({ name }) => name);
  const title = names.length === 1 ? `When ${names.join()} tries again` : 'When mail servers try again';
  try {
    writeFileSync(path, timelineSvg(runs, { title }));
  } catch (error) {
    throw new UsageError(`--svg ${path}: ${(error as Error).message}`);
  }
}
