/** The lists that replies name, and what each of them lists. */
import type { Blocklist } from '../verdict.ts';

/** A list, and the phrases that name it. */
export interface KnownBlocklist extends Blocklist {
  /** The phrases. */
  readonly words: readonly string[];
}

/** The lists, the more special ones first: the first of them that a text names counts. */
export const BLOCKLISTS: readonly KnownBlocklist[] = [
  // https://www.spamhaus.org/blocklists/domain-blocklist/
  { name: 'spamhaus-dbl', lists: 'domain', words: ['dbl.spamhaus*', 'spamhaus dbl'] },
  // https://www.spamhaus.org/blocklists/
  {
    name: 'spamhaus',
    lists: 'ip',
    words: [
      'spamhaus',
      'zen.spamhaus*',
      'sbl.spamhaus*',
      'xbl.spamhaus*',
      'pbl.spamhaus*',
      'sbl xbl',
      'spamhaus sbl',
      'spamhaus pbl',
    ],
  },
  // https://www.spamcop.net/bl.shtml
  { name: 'spamcop', lists: 'ip', words: ['spamcop*', 'bl.spamcop*'] },
  // https://www.barracudacentral.org/rbl
  {
    name: 'barracuda',
    lists: 'ip',
    words: ['barracudacentral*', 'barracudanetworks.com/reputation', 'barracuda reputation'],
  },
  // closed in 2024; http://www.sorbs.net, not verified
  { name: 'sorbs', lists: 'ip', words: ['sorbs', 'dnsbl.sorbs*'] },
  // https://surbl.org/lists
  { name: 'surbl', lists: 'url', words: ['surbl', 'multi.surbl*'] },
  // https://uribl.com/about.shtml
  { name: 'uribl', lists: 'url', words: ['uribl', 'multi.uribl*'] },
  // https://docs.abusix.com/abusix-mail-intelligence
  { name: 'abusix', lists: 'ip', words: ['abusix', 'mail.abusix*'] },
  // https://www.uceprotect.net/en/
  { name: 'uceprotect', lists: 'ip', words: ['uceprotect', 'uceprotect level', 'dnsbl 1.uceprotect*'] },
  // https://psbl.org
  { name: 'psbl', lists: 'ip', words: ['psbl', 'psbl.surriel*'] },
  // https://mailspike.org
  { name: 'mailspike', lists: 'ip', words: ['mailspike'] },
  // https://www.invaluement.com
  { name: 'invaluement', lists: 'ip', words: ['invaluement', 'ivmsip*', 'ivmuri*'] },
  // https://www.spamrats.com
  { name: 'spamrats', lists: 'ip', words: ['spamrats', 'dyna.spamrats*', 'noptr.spamrats*'] },
  // part of Spamhaus XBL since 2020; https://www.abuseat.org
  { name: 'cbl', lists: 'ip', words: ['cbl.abuseat*', 'abuseat'] },
  // closed in 2025; http://www.dnsbl.manitu.net, not verified
  { name: 'nixspam', lists: 'ip', words: ['ix.dnsbl.manitu*', 'nixspam', 'manitu.net/dnsbl'] },
  // https://www.gbudb.com
  { name: 'truncate', lists: 'ip', words: ['truncate.gbudb*', 'gbudb'] },
  // http://wiki.junkemailfilter.com/index.php/Spam_DNS_Lists
  { name: 'hostkarma', lists: 'ip', words: ['hostkarma', 'junkemailfilter'] },
  // http://www.backscatterer.org
  { name: 'backscatterer', lists: 'ip', words: ['backscatterer'] },
  // https://dronebl.org
  { name: 'dronebl', lists: 'ip', words: ['dronebl'] },
  // https://senderscore.org
  { name: 'senderscore', lists: 'ip', words: ['senderscore', 'sender score', 'bl.score.senderscore*'] },
  // https://csi.cloudmark.com
  { name: 'cloudmark', lists: 'ip', words: ['csi.cloudmark*', 'cloudmark sender intelligence'] },
  // https://ipcheck.proofpoint.com
  { name: 'proofpoint', lists: 'ip', words: ['ipcheck.proofpoint*', 'proofpoint dynamic reputation'] },
  // https://servicecentral.trendmicro.com/en-US/ers/ip-lookup
  {
    name: 'trend-micro',
    lists: 'ip',
    words: ['ers.trendmicro*', 'mail abuse.com', 'rbl plus', 'trend micro email reputation'],
  },
  // https://talosintelligence.com/reputation_center
  { name: 'talos', lists: 'ip', words: ['senderbase', 'talosintelligence*'] },
  // https://spameatingmonkey.com
  { name: 'spam-eating-monkey', lists: 'ip', words: ['spameatingmonkey', 'spam eating monkey'] },
  // https://www.blocklist.de/en/
  { name: 'blocklist-de', lists: 'ip', words: ['bl.blocklist.de', 'blocklist.de'] },
  // https://0spam.org
  { name: '0spam', lists: 'ip', words: ['0spam.org', 'bl.0spam*'] },
  // https://rbl.interserver.net
  { name: 'interserver', lists: 'ip', words: ['rbl.interserver*'] },
  // http://www.justspam.org
  { name: 'justspam', lists: 'ip', words: ['justspam.org'] },
  // https://www.usenix.org.uk/content/rbl.html
  { name: 's5h', lists: 'ip', words: ['all.s5h.net'] },
  // http://www.wpbl.info
  { name: 'wpbl', lists: 'ip', words: ['db.wpbl.info', 'wpbl'] },
  // a list of AT&T itself
  { name: 'attrbl', lists: 'ip', words: ['attrbl', 'sbc:blacklist.mailrelay*'] },
];
