import { LogSlice } from './log-slice.ts';
import type { Ports } from './ports.ts';
import type { PostfixInstance } from './postfix-instance.ts';
import type { Recordings } from './recordings.ts';
import { SmtpClient } from './smtp-client.ts';
import type { SmtpdDialogue } from './smtpd-dialogue.ts';

/** What a dialogue is recorded with. */
export interface DialogueStage {
  readonly postfix: PostfixInstance;
  readonly ports: Ports;
  readonly recordings: Recordings;
}

/** Holds one dialogue; records the last reply and the log. */
export async function recordDialogue(dialogue: SmtpdDialogue, stage: DialogueStage): Promise<void> {
  const slice = new LogSlice(stage.postfix);
  const client = await SmtpClient.connect(stage.ports[dialogue.at ?? 'exchanger']);
  let reply = await client.reply();
  if (dialogue.as) await client.command(`XCLIENT NAME=${dialogue.as.name} ADDR=${dialogue.as.address}`);
  for (const said of dialogue.says) {
    const commands = typeof said === 'string' ? [said] : said;
    client.send(commands.map((command) => `${command}\r\n`).join(''));
    for (let left = Math.max(commands.length, 1); left > 0; left--) reply = await client.reply();
  }
  await slice.messagesGone();
  if (dialogue.hangsUp) client.hangUp();
  else await client.quit();
  await slice.clientsGone();
  stage.recordings.add(`test/fixtures/replies/postfix-smtpd/${dialogue.name}.txt`, Buffer.from(reply, 'latin1'));
  stage.recordings.add(`test/fixtures/logs/postfix/smtpd-${dialogue.name}.log`, slice.text());
}
