/** The grounds of the rules of gmx. */
import type { gmx as provider } from '../../../classify/rules/providers/gmx.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const gmx = {
  'greeting-name': {
    sample: '554-web.de (mxweb110) Nemesis ESMTP Service not available\r\n554-No SMTP service\r\n554 invalid HELO',
    source: 'https://postmaster.gmx.com/en/error-messages; the wording is from memory, not verified',
    reason: 'The last line says what the first two do not: the name in HELO is refused.',
  },
  'sender-domain': {
    sample:
      '550-Requested action not taken: mailbox unavailable\r\n550-invalid DNS MX or A/AAAA resource record\r\n550 For explanation visit https://postmaster.gmx.net/en/error-messages',
    source: 'https://postmaster.gmx.com/en/error-messages; the wording is from memory, not verified',
    reason: "The domain of the sender's address has no record to which an answer could be sent.",
  },
  'no-pointer': {
    sample:
      '554-gmx.net (mxgmx001) Nemesis ESMTP Service not available\r\n554-No SMTP service\r\n554 For explanation visit https://postmaster.gmx.net/en/case?c=rdns&i=ip&v=192.0.2.1',
    source: 'https://postmaster.gmx.com/en/error-messages',
    reason: 'The case of the address in the last line is the missing reverse DNS.',
  },
  spf: {
    sample:
      '550-Requested action not taken: mailbox unavailable\r\n550 For explanation visit https://postmaster.gmx.net/en/case?c=spf&i=ip&v=192.0.2.1',
    source: 'https://postmaster.gmx.com/en/error-messages',
    reason: 'The case is a failure of SPF, whatever the lines before say.',
  },
  full: {
    sample:
      '552-Requested mail action aborted: exceeded storage allocation\r\n552-Quota exceeded. The recipients mailbox is full.\r\n552 For explanation visit https://postmaster.gmx.net/en/error-messages?c=qe',
    source: 'https://postmaster.gmx.net/en/error-messages; the letters behind c= are from memory, not verified',
    reason: 'The lines above the address of the explanation say that the mailbox is full.',
  },
  listed: {
    sample:
      '554-gmx.net (mxgmx104) Nemesis ESMTP Service not available\r\n554-No SMTP service\r\n554-IP address is block listed.\r\n554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=192.0.2.1',
    source: 'https://postmaster.gmx.com/en/error-messages',
    reason: 'The sending address is on a list, which the last lines say; the first two are the same for everything.',
  },
  greylisted: {
    sample:
      '450-Requested action not taken: mailbox unavailable\r\n450 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=grey',
    source: 'https://postmaster.gmx.com/en/error-messages',
    reason: 'The words are those of every refusal; the case says that a second attempt will do.',
  },
  connections: {
    sample:
      '421-gmx.net (mxgmx108) Nemesis ESMTP Service not available\r\n421-Too many connections\r\n421 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=conn',
    source: 'https://postmaster.gmx.com/en/error-messages',
    reason: 'The greeting is refused because of how many sessions the address holds open.',
  },
  policy: {
    sample:
      '554-Transaction failed\r\n554-Reject due to policy restrictions.\r\n554 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.1',
    source: 'https://postmaster.gmx.com/en/error-messages',
    reason: 'The case is a sending address that has attracted attention.',
  },
  boilerplate: {
    sample: '554-web.de (mxweb110) Nemesis ESMTP Service not available\r\n554 No SMTP service',
    source: 'https://postmaster.gmx.com/en/error-messages',
    reason: 'The greeting turns this address away; the words are the same for every reason.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
