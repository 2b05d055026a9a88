/** The dialects in the order in which they are asked: those with the surest marks first. */
import type { Dialect } from './dialect.ts';
import { amazonSes } from './dialects/amazon-ses.ts';
import { aol } from './dialects/aol.ts';
import { axigen } from './dialects/axigen.ts';
import { dma } from './dialects/dma.ts';
import { exim } from './dialects/exim.ts';
import { ezweb } from './dialects/ezweb.ts';
import { facebook } from './dialects/facebook.ts';
import { gmail } from './dialects/gmail.ts';
import { gmx } from './dialects/gmx.ts';
import { googleGroups } from './dialects/google-groups.ts';
import { imail } from './dialects/imail.ts';
import { mailRu } from './dialects/mail-ru.ts';
import { mimecast } from './dialects/mimecast.ts';
import { opensmtpd } from './dialects/opensmtpd.ts';
import { postfix } from './dialects/postfix.ts';
import { qmail } from './dialects/qmail.ts';
import { sendmail } from './dialects/sendmail.ts';
import { smail } from './dialects/smail.ts';
import { surfcontrol } from './dialects/surfcontrol.ts';
import { verizon } from './dialects/verizon.ts';
import { yahoo } from './dialects/yahoo.ts';
import { zoho } from './dialects/zoho.ts';

export const DIALECTS: readonly Dialect[] = [
  googleGroups,
  gmail,
  yahoo,
  aol,
  gmx,
  mailRu,
  zoho,
  ezweb,
  verizon,
  mimecast,
  amazonSes,
  facebook,
  surfcontrol,
  axigen,
  qmail,
  exim,
  sendmail,
  postfix,
  opensmtpd,
  dma,
  imail,
  smail,
];
