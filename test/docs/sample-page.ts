/** One page for the tests of the renderers, with something in every field, and the same page written by an enemy. */
import type { Page } from '../../src/explain/page.ts';

/** A page that says something in every field. */
export const samplePage: Page = {
  key: 'X.7.26',
  title: 'More than one check of the sender failed',
  summary:
    'Neither SPF nor DKIM vouches for the domain in `From:`, so the receiver does not believe that you sent this.',
  severity: { level: 'high', reason: 'The message is refused, and the next one will be.' },
  productionRisk: { level: 'high', reason: 'Everything you send from this domain meets the same check.' },
  meaning: [
    'The receiver ran several checks and none of them passed.',
    'The code does not say which: read the words, and `Authentication-Results` of a message that got through.',
  ],
  forms: {
    4: '4.7.26 is used while the DNS of the sender does not answer.',
    5: '5.7.26 is final: mend the records first.',
  },
  causes: [
    'The domain has no SPF record, or the sending host is not in it.',
    'The signature is missing, or a list changed the body after it was made.',
  ],
  reproduce: {
    how: 'Send a message that is not signed from a host that the SPF record does not name.',
    kind: 'smtp',
    text: 'S: 220 mx.example.org ESMTP\nC: EHLO client.example.net\nC: MAIL FROM:<ann@example.net>\nS: 250 2.1.0 Ok\nC: .\nS: 550 5.7.26 Multiple authentication checks failed',
    expect: 'A reply with `5.7.26` after the final dot.',
    origin: 'Written from RFC 7372, section 3.3',
  },
  fixes: [
    {
      title: 'Publish an SPF record',
      when: 'The domain has none, or it does not name the host.',
      system: 'dns',
      snippet: 'example.net. IN TXT "v=spf1 ip4:192.0.2.25 -all"',
      why: 'The receiver compares the address of the connection with this list.',
    },
    {
      title: 'Sign with DKIM',
      when: 'Messages reach the receiver through forwarders.',
      system: 'postfix',
      snippet: '# main.cf\nsmtpd_milters = inet:127.0.0.1:8891\nnon_smtpd_milters = $smtpd_milters',
      why: 'A signature survives a change of host, which SPF does not.',
    },
  ],
  avoid: [{ what: 'Retry every minute', why: 'The records do not change by it, and the receiver counts.' }],
  seenFrom: [
    {
      provider: 'Google',
      line: '550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
      means: 'SPF and DKIM failed, or the domain has neither.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  tellTheSender: 'The other side could not make sure that the message is yours; your provider has to fix this.',
  related: [
    { key: 'X.7.23', how: 'SPF alone failed.' },
    { key: 'X.7.20', how: 'No DKIM signature passed.' },
  ],
  sources: [{ title: 'RFC 7372, section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.3' }],
  confidence: { level: 'high', ground: 'The register and Google agree.' },
};

/** Returns a page every text of which is an attack. */
export function evilPage(attack: string): Page {
  const replaced: unknown = JSON.parse(JSON.stringify(samplePage), (name, value: unknown) =>
    typeof value === 'string' && !['key', 'level', 'kind', 'system'].includes(name) ? attack : value,
  );
  return replaced as Page;
}
