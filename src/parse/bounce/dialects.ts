/** The dialects in the order in which they are asked: those with the surest marks first. */
import type { Dialect } from './dialect.ts';
import { amazonSes } from './dialects/amazon-ses.ts';
import { amazonWorkMail } from './dialects/amazon-workmail.ts';
import { aol } from './dialects/aol.ts';
import { axigen } from './dialects/axigen.ts';
import { barracuda } from './dialects/barracuda.ts';
import { ccMail } from './dialects/cc-mail.ts';
import { courier } from './dialects/courier.ts';
import { dma } from './dialects/dma.ts';
import { docomo } from './dialects/docomo.ts';
import { domino } from './dialects/domino.ts';
import { exchange } from './dialects/exchange.ts';
import { exchange2007 } from './dialects/exchange-2007.ts';
import { exim } from './dialects/exim.ts';
import { ezweb } from './dialects/ezweb.ts';
import { facebook } from './dialects/facebook.ts';
import { fml } from './dialects/fml.ts';
import { gmail } from './dialects/gmail.ts';
import { gmx } from './dialects/gmx.ts';
import { googleGroups } from './dialects/google-groups.ts';
import { groupWise } from './dialects/group-wise.ts';
import { imail } from './dialects/imail.ts';
import { interScan } from './dialects/inter-scan.ts';
import { james } from './dialects/james.ts';
import { kddi } from './dialects/kddi.ts';
import { mFilter } from './dialects/m-filter.ts';
import { mailFoundry } from './dialects/mail-foundry.ts';
import { mailMarshal } from './dialects/mail-marshal.ts';
import { mailRu } from './dialects/mail-ru.ts';
import { mcafee } from './dialects/mcafee.ts';
import { mimecast } from './dialects/mimecast.ts';
import { mmdf } from './dialects/mmdf.ts';
import { notes } from './dialects/notes.ts';
import { opensmtpd } from './dialects/opensmtpd.ts';
import { postfix } from './dialects/postfix.ts';
import { qmail } from './dialects/qmail.ts';
import { sendgrid } from './dialects/sendgrid.ts';
import { sendmail } from './dialects/sendmail.ts';
import { smail } from './dialects/smail.ts';
import { surfcontrol } from './dialects/surfcontrol.ts';
import { symantec } from './dialects/symantec.ts';
import { verizon } from './dialects/verizon.ts';
import { vmSmtp } from './dialects/vm-smtp.ts';
import { x400Gateway } from './dialects/x400-gateway.ts';
import { yahoo } from './dialects/yahoo.ts';
import { yandex } from './dialects/yandex.ts';
import { zoho } from './dialects/zoho.ts';

export const DIALECTS: readonly Dialect[] = [
  googleGroups,
  gmail,
  yahoo,
  aol,
  gmx,
  mailRu,
  yandex,
  zoho,
  kddi,
  ezweb,
  docomo,
  verizon,
  mimecast,
  amazonSes,
  amazonWorkMail,
  sendgrid,
  facebook,
  symantec,
  surfcontrol,
  axigen,
  james,
  qmail,
  exim,
  sendmail,
  postfix,
  opensmtpd,
  dma,
  imail,
  mFilter,
  interScan,
  mcafee,
  barracuda,
  mailFoundry,
  mailMarshal,
  notes,
  domino,
  groupWise,
  mmdf,
  x400Gateway,
  vmSmtp,
  ccMail,
  courier,
  smail,
  exchange,
  exchange2007,
  fml,
];
