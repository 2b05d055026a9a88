/** How providers are called by those who use them. */
import type { PROVIDERS } from '../../classify/rules/providers.ts';

const NAMES: Readonly<Record<keyof typeof PROVIDERS, string>> = {
  google: 'Google',
  'microsoft-365': 'Microsoft 365',
  'outlook-com': 'Outlook.com',
  yahoo: 'Yahoo',
  aol: 'AOL',
  att: 'AT&T',
  apple: 'Apple iCloud',
  comcast: 'Comcast',
  cox: 'Cox',
  spectrum: 'Spectrum',
  godaddy: 'GoDaddy',
  facebook: 'Facebook',
  zoho: 'Zoho',
  'amazon-ses': 'Amazon SES',
  sendgrid: 'SendGrid',
  gmx: 'GMX',
  't-online': 'T-Online',
  orange: 'Orange',
  laposte: 'La Poste',
  free: 'Free',
  sfr: 'SFR',
  qq: 'QQ Mail',
  netease: 'NetEase',
  docomo: 'NTT Docomo',
  kddi: 'KDDI',
  yandex: 'Yandex',
  'mail-ru': 'Mail.ru',
  'i-ua': 'I.UA',
  mimecast: 'Mimecast',
  proofpoint: 'Proofpoint',
  barracuda: 'Barracuda',
  cloudmark: 'Cloudmark',
  cisco: 'Cisco',
  verizon: 'Verizon',
};

/** Returns the name of a provider; empty for what is none. */
export function providerName(id: string): string {
  return new Map(Object.entries(NAMES)).get(id) ?? '';
}
