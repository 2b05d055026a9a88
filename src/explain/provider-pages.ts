/** The pages on how providers speak, by the id of a verdict. */
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as amazonSes } from './providers/amazon-ses.ts';
import { page as aol } from './providers/aol.ts';
import { page as apple } from './providers/apple.ts';
import { page as att } from './providers/att.ts';
import { page as barracuda } from './providers/barracuda.ts';
import { page as cisco } from './providers/cisco.ts';
import { page as cloudmark } from './providers/cloudmark.ts';
import { page as comcast } from './providers/comcast.ts';
import { page as cox } from './providers/cox.ts';
import { page as docomo } from './providers/docomo.ts';
import { page as facebook } from './providers/facebook.ts';
import { page as free } from './providers/free.ts';
import { page as gmx } from './providers/gmx.ts';
import { page as godaddy } from './providers/godaddy.ts';
import { page as google } from './providers/google.ts';
import { page as iUa } from './providers/i-ua.ts';
import { page as kddi } from './providers/kddi.ts';
import { page as laposte } from './providers/laposte.ts';
import { page as mailRu } from './providers/mail-ru.ts';
import { page as microsoft365 } from './providers/microsoft-365.ts';
import { page as mimecast } from './providers/mimecast.ts';
import { page as netease } from './providers/netease.ts';
import { page as orange } from './providers/orange.ts';
import { page as outlookCom } from './providers/outlook-com.ts';
import { page as proofpoint } from './providers/proofpoint.ts';
import { page as qq } from './providers/qq.ts';
import { page as sendgrid } from './providers/sendgrid.ts';
import { page as sfr } from './providers/sfr.ts';
import { page as spectrum } from './providers/spectrum.ts';
import { page as tOnline } from './providers/t-online.ts';
import { page as verizon } from './providers/verizon.ts';
import { page as yahoo } from './providers/yahoo.ts';
import { page as yandex } from './providers/yandex.ts';
import { page as zoho } from './providers/zoho.ts';
import type { ProviderId, ProviderPage } from './topic-page.ts';

const table = {
  'amazon-ses': amazonSes,
  aol: aol,
  apple: apple,
  att: att,
  barracuda: barracuda,
  cisco: cisco,
  cloudmark: cloudmark,
  comcast: comcast,
  cox: cox,
  docomo: docomo,
  facebook: facebook,
  free: free,
  gmx: gmx,
  godaddy: godaddy,
  google: google,
  'i-ua': iUa,
  kddi: kddi,
  laposte: laposte,
  'mail-ru': mailRu,
  'microsoft-365': microsoft365,
  mimecast: mimecast,
  netease: netease,
  orange: orange,
  'outlook-com': outlookCom,
  proofpoint: proofpoint,
  qq: qq,
  sendgrid: sendgrid,
  sfr: sfr,
  spectrum: spectrum,
  't-online': tOnline,
  verizon: verizon,
  yahoo: yahoo,
  yandex: yandex,
  zoho: zoho,
} satisfies { readonly [Key in ProviderId]: ProviderPage<Key> };

/** The pages on how providers speak, by the id of a verdict. Frozen. */
export const providerPages: { readonly [Key in ProviderId]: ProviderPage<Key> } = /* @__PURE__ */ deepFreeze(table);
