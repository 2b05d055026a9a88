/** The lists that replies name, and what each of them lists. */
import type { Blocklist } from '../verdict.ts';

/** A list, and the phrases that name it. */
export interface KnownBlocklist extends Blocklist {
  /** The phrases. */
  readonly words: readonly string[];
}

/** The phrases that name a list, the more special lists first: the first of them that a text names counts. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  // https://www.spamhaus.org/blocklists/domain-blocklist/
  'spamhaus-dbl': ['dbl.spamhaus*', 'spamhaus dbl'],
  // https://www.spamhaus.org/blocklists/
  spamhaus: ['spamhaus*', 'sbl xbl'],
  // https://www.spamcop.net/bl.shtml
  spamcop: ['spamcop*'],
  // https://www.barracudacentral.org/rbl
  barracuda: ['barracudacentral*', 'barracudanetworks.com/reputation', 'barracuda reputation'],
  // closed in 2024; http://www.sorbs.net, not verified
  sorbs: ['sorbs'],
  // https://surbl.org/lists
  surbl: ['surbl'],
  // https://uribl.com/about.shtml
  uribl: ['uribl'],
  // https://docs.abusix.com/abusix-mail-intelligence
  abusix: ['abusix'],
  // https://www.uceprotect.net/en/
  uceprotect: ['uceprotect*'],
  // https://psbl.org
  psbl: ['psbl'],
  // https://mailspike.org
  mailspike: ['mailspike'],
  // https://www.invaluement.com
  invaluement: ['invaluement', '(ivmsip|ivmuri)*'],
  // https://www.spamrats.com
  spamrats: ['spamrats'],
  // part of Spamhaus XBL since 2020; https://www.abuseat.org
  cbl: ['abuseat'],
  // closed in 2025; http://www.dnsbl.manitu.net, not verified
  nixspam: ['nixspam', 'ix.dnsbl.manitu*', 'manitu.net/dnsbl'],
  // https://www.gbudb.com
  truncate: ['gbudb'],
  // http://wiki.junkemailfilter.com/index.php/Spam_DNS_Lists
  hostkarma: ['hostkarma', 'junkemailfilter'],
  // http://www.backscatterer.org
  backscatterer: ['backscatterer'],
  // https://dronebl.org
  dronebl: ['dronebl'],
  // https://senderscore.org
  senderscore: ['sender( |)score'],
  // https://csi.cloudmark.com
  cloudmark: ['csi.cloudmark*', 'cloudmark sender intelligence'],
  // https://ipcheck.proofpoint.com
  proofpoint: ['ipcheck.proofpoint*', 'proofpoint dynamic reputation'],
  // https://servicecentral.trendmicro.com/en-US/ers/ip-lookup
  'trend-micro': ['ers.trendmicro*', 'mail abuse.com', 'rbl plus', 'trend micro email reputation'],
  // https://talosintelligence.com/reputation_center
  talos: ['senderbase', 'talosintelligence*'],
  // https://spameatingmonkey.com
  'spam-eating-monkey': ['spam( |)eating( |)monkey'],
  // https://www.blocklist.de/en/
  'blocklist-de': ['blocklist.de'],
  // https://0spam.org
  '0spam': ['0spam.org', 'bl.0spam*'],
  // https://rbl.interserver.net
  interserver: ['rbl.interserver*'],
  // http://www.justspam.org
  justspam: ['justspam.org'],
  // https://www.usenix.org.uk/content/rbl.html
  s5h: ['all.s5h.net'],
  // http://www.wpbl.info
  wpbl: ['wpbl'],
  // a list of AT&T itself
  attrbl: ['attrbl', 'sbc:blacklist.mailrelay*'],
};
/** What is listed, where it is not the address of a host. */
const LISTS: Readonly<Record<string, Blocklist['lists']>> = { 'spamhaus-dbl': 'domain', surbl: 'url', uribl: 'url' };

/** The lists, in the order in which they count. */
export const BLOCKLISTS: readonly KnownBlocklist[] = /* @__PURE__ */ Object.entries(WORDS).map(([name, words]) => ({
  name,
  lists: LISTS[name] ?? 'ip',
  words,
}));

/** The phrases that name a list of hosts, in words and as the beginning of a host's name. */
export const NAMES_OF_HOST_LISTS: readonly string[] = /* @__PURE__ */ BLOCKLISTS.flatMap(({ lists, words }) =>
  lists === 'ip' ? words.flatMap((name) => (name.includes('.') ? name : [name, `${name.replace('*', '')}.`])) : [],
);
