import { createTransport } from 'nodemailer';
import type { NodemailerCase } from './nodemailer-case.ts';
import { plainError } from './plain-error.ts';
import type { Ports } from './ports.ts';
import type { Recordings } from './recordings.ts';
import type { AnsweringServers } from './servers.ts';

/** What the errors are recorded with. */
export interface NodemailerStage {
  readonly ports: Ports;
  /** The mails go to the first. */
  readonly servers: AnsweringServers;
  readonly recordings: Recordings;
}

/** Lets nodemailer fail; records the error, or, when only some recipients were rejected, what it reports of them. */
export async function recordNodemailerError(failure: NodemailerCase, stage: NodemailerStage): Promise<void> {
  stage.servers[0].begin();
  const transporter = createTransport({
    host: '127.0.0.1',
    port: stage.ports[failure.at],
    name: 'client.example.com',
    socketCloseTimeout: 0,
    ...failure.transport,
  });
  const outcome = await transporter
    .sendMail({
      from: 'Sender <sender@example.com>',
      to: 'someone@example.org',
      subject: failure.name,
      text: 'This message was written to fail.',
      ...failure.mail,
    })
    .then(
      ({ accepted, rejected, rejectedErrors, response }) => {
        if (!rejectedErrors?.length) throw new Error(`nodemailer did not fail at ${failure.name}`);
        return { accepted, rejected, rejectedErrors: plainError(rejectedErrors), response };
      },
      (error: unknown) => plainError(error),
    );
  stage.recordings.addJson(`test/fixtures/errors/nodemailer-10/${failure.name}.json`, outcome);
}
