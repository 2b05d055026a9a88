import type { Closing } from './closing.ts';
import { LogSlice } from './log-slice.ts';
import { NODE_FAILURES } from './node-failures.ts';
import { NODEMAILER_CASES } from './nodemailer-cases.ts';
import type { Ports } from './ports.ts';
import { PostfixInstance } from './postfix-instance.ts';
import { postfixServices } from './postfix-services.ts';
import { HEADER_CHECKS, postfixSettings } from './postfix-settings.ts';
import { recordDelivery } from './record-delivery.ts';
import { recordDialogue } from './record-dialogue.ts';
import { recordNodeError } from './record-node-error.ts';
import { recordNodemailerError } from './record-nodemailer-error.ts';
import type { Recordings } from './recordings.ts';
import { knowsNowhere, RESOLVER_CASES } from './resolver-cases.ts';
import { SCENARIOS } from './scenarios.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';
import { startServers } from './servers.ts';
import { SMTPD_DIALOGUES } from './smtpd-dialogues.ts';
import { until } from './until.ts';

/** Goes through the tables of Postfix, nodemailer and Node, one case after another. */
export async function recordPostfix(
  folder: string,
  ports: Ports,
  recordings: Recordings,
  closing: Closing,
): Promise<void> {
  const certificate = selfSignedCertificate(folder);
  const servers = await startServers(ports, certificate, closing);
  const postfix = closing.add(new PostfixInstance(folder));
  postfix.start(postfixSettings(folder, ports), postfixServices(ports), { header_checks: HEADER_CHECKS });
  await until('Postfix to start', () => postfix.log().includes('daemon started'));
  const firstWords = postfix.log();

  const stage = { postfix, ports, servers, certificate: certificate.cert, recordings };
  const resolverIsSound = await knowsNowhere();
  if (!resolverIsSound)
    console.warn(`no sound answer for nowhere.invalid, left out: ${[...RESOLVER_CASES].join(', ')}`);
  const isPossible = (name: string): boolean => resolverIsSound || !RESOLVER_CASES.has(name);

  for (const dialogue of SMTPD_DIALOGUES) if (isPossible(dialogue.name)) await recordDialogue(dialogue, stage);
  for (const scenario of SCENARIOS) if (isPossible(scenario.name)) await recordDelivery(scenario, stage);
  for (const failure of NODEMAILER_CASES) if (isPossible(failure.name)) await recordNodemailerError(failure, stage);
  for (const [name, failure] of Object.entries(NODE_FAILURES))
    if (isPossible(name)) await recordNodeError(name, failure, stage);

  const slice = new LogSlice(postfix);
  postfix.halt();
  // the line about waiting for it is only there when it takes long
  const lastWords = slice.text().replace(/^.*: waiting for .*\n/gm, '');
  recordings.add('test/fixtures/logs/postfix/instance.log', firstWords + lastWords);
}
