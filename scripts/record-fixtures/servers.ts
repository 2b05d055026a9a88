import { AnsweringServer } from './answering-server.ts';
import { reply, type Answer } from './answer.ts';
import { CertifiedServer } from './certified-server.ts';
import type { Closing } from './closing.ts';
import { FullBacklog } from './full-backlog.ts';
import { AUTH_ANSWERS } from './nodemailer-cases.ts';
import type { Ports } from './ports.ts';
import { SCENARIOS } from './scenarios.ts';
import type { SelfSignedCertificate } from './self-signed-certificate.ts';

/** The servers whose answers are recorded; the one that takes mail comes first. */
export type AnsweringServers = readonly [AnsweringServer, ...AnsweringServer[]];

/** Starts every server at the other end, good and bad. */
export async function startServers(
  ports: Ports,
  certificate: SelfSignedCertificate,
  closing: Closing,
): Promise<AnsweringServers> {
  const answer = async (port: number, greeting: string, answers?: ReadonlyMap<string, Answer>) =>
    closing.add(await AnsweringServer.start(port, greeting, answers));
  closing.add(await FullBacklog.start(ports.full));
  closing.add(await CertifiedServer.start(ports.certified, {}));
  closing.add(await CertifiedServer.start(ports.secured, { secure: true, ...certificate }));
  await answer(ports.silent, '');
  return [
    await answer(ports.answering, reply('220 mx.example.org ESMTP'), allAnswers()),
    await answer(ports.unwelcoming, reply('554 5.7.1 No SMTP service for [192.0.2.25] here')),
    await answer(ports.busy, reply('421 4.3.2 mx.example.org is shutting down')),
  ];
}

function allAnswers(): ReadonlyMap<string, Answer> {
  const tables = [...SCENARIOS.map(({ answers = {} }) => answers), AUTH_ANSWERS];
  return new Map(tables.flatMap((table) => Object.entries(table)));
}
