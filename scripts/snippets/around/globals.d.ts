/** What a reader has around a snippet of a page: a message, a transport, and places of his own to put things. */
import type * as nodemailer from 'nodemailer';
import type Composer from 'nodemailer/lib/mail-composer';
import type { readFileSync as read } from 'node:fs';
import type { RecipientHealth } from '../../../src/backoff/index.ts';
import type { Verdict } from '../../../src/verdict.ts';

type Message = nodemailer.SendMailOptions & { to: string };

declare global {
  const createTransport: typeof nodemailer.createTransport;
  const transport: nodemailer.Transporter<nodemailer.SMTPSentMessageInfo, nodemailer.SMTPTransportOptions>;
  const MailComposer: typeof Composer;
  const readFileSync: typeof read;
  let message: Message;
  let options: nodemailer.SMTPTransportOptions;
  let auth: NonNullable<nodemailer.SMTPTransportOptions['auth']>;
  let error: nodemailer.NodemailerError;
  let info: nodemailer.SMTPSentMessageInfo;
  let health: RecipientHealth;
  let from: string, to: string, subject: string, text: string, user: string, pass: string, raw: string;
  let address: string, domain: string, domainName: string, keySelector: string, privateKey: string;
  let clientId: string, clientSecret: string, refreshToken: string, accessToken: string;
  let recipients: string[], readers: string[], bytes: Uint8Array, envelope: { from: string; to: string };
  let form: { name: string; address: string };
  function suppress(address: string, verdict: Verdict): Promise<void>;
  function pause(address: string): Promise<void>;
  function withLink(message: nodemailer.SendMailOptions): Message;
  function readDraft(): Promise<string>;
  function encrypted(message: nodemailer.SendMailOptions): Promise<string>;
  function report(error: unknown): void;
}
