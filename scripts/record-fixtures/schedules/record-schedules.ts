import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProgramRoot } from '../../programs/program-root.ts';
import { reply } from '../answer.ts';
import { AnsweringServer } from '../answering-server.ts';
import type { Closing } from '../closing.ts';
import type { Ports } from '../ports.ts';
import type { Recordings } from '../recordings.ts';
import { runEximSchedule } from './exim-schedule.ts';
import { runPostfixSchedule } from './postfix-schedule.ts';
import { PATIENT, type ScheduleRun } from './schedule-run.ts';

/** Records when Postfix and Exim, with their times scaled down to a minute, try a message again. */
export async function recordSchedules(ports: Ports, recordings: Recordings, closing: Closing): Promise<void> {
  const comeAgain = { at: 'rcpt', replies: [reply('451 4.3.0 Come again')] } as const;
  closing.add(
    await AnsweringServer.start(
      ports.patience,
      reply('220 mx.example.org ESMTP'),
      new Map([[PATIENT.name, comeAgain]]),
    ),
  );
  const record = async (
    name: string,
    run: (folder: string, ports: Ports, closing: Closing) => Promise<ScheduleRun>,
  ): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), `schedule-${name}-`));
    closing.add({ stop: () => rmSync(folder, { recursive: true, force: true }) });
    recordings.addJson(`test/fixtures/schedules/${name}.json`, await run(folder, ports, closing));
  };
  const runs = [record('postfix', runPostfixSchedule)];
  if (ProgramRoot.isThere('exim')) runs.push(record('exim', runEximSchedule));
  await Promise.all(runs);
}
