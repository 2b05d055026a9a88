/** What providers mean by their words and codes, where it differs from what the words or the register say. */
import type { Provider } from './rule.ts';
import { amazonSes } from './providers/amazon-ses.ts';
import { aol } from './providers/aol.ts';
import { apple } from './providers/apple.ts';
import { att } from './providers/att.ts';
import { barracuda } from './providers/barracuda.ts';
import { cisco } from './providers/cisco.ts';
import { cloudmark } from './providers/cloudmark.ts';
import { comcast } from './providers/comcast.ts';
import { cox } from './providers/cox.ts';
import { docomo } from './providers/docomo.ts';
import { facebook } from './providers/facebook.ts';
import { free } from './providers/free.ts';
import { gmx } from './providers/gmx.ts';
import { godaddy } from './providers/godaddy.ts';
import { google } from './providers/google.ts';
import { iUa } from './providers/i-ua.ts';
import { kddi } from './providers/kddi.ts';
import { laposte } from './providers/laposte.ts';
import { mailRu } from './providers/mail-ru.ts';
import { microsoft365 } from './providers/microsoft-365.ts';
import { mimecast } from './providers/mimecast.ts';
import { netease } from './providers/netease.ts';
import { orange } from './providers/orange.ts';
import { outlookCom } from './providers/outlook-com.ts';
import { proofpoint } from './providers/proofpoint.ts';
import { qq } from './providers/qq.ts';
import { sendgrid } from './providers/sendgrid.ts';
import { sfr } from './providers/sfr.ts';
import { spectrum } from './providers/spectrum.ts';
import { tOnline } from './providers/t-online.ts';
import { verizon } from './providers/verizon.ts';
import { yahoo } from './providers/yahoo.ts';
import { yandex } from './providers/yandex.ts';
import { zoho } from './providers/zoho.ts';

/** The providers by their ids. */
export const PROVIDERS = {
  google,
  'microsoft-365': microsoft365,
  'outlook-com': outlookCom,
  yahoo,
  aol,
  att,
  apple,
  comcast,
  cox,
  spectrum,
  godaddy,
  facebook,
  zoho,
  'amazon-ses': amazonSes,
  sendgrid,
  gmx,
  't-online': tOnline,
  orange,
  laposte,
  free,
  sfr,
  qq,
  netease,
  docomo,
  kddi,
  yandex,
  'mail-ru': mailRu,
  'i-ua': iUa,
  mimecast,
  proofpoint,
  barracuda,
  cloudmark,
  cisco,
  verizon,
} as const satisfies Readonly<Record<string, Provider>>;

/** Returns the providers, by a function for the same reason as the topics. */
export function providers(): Readonly<Record<string, Provider>> {
  return PROVIDERS;
}
