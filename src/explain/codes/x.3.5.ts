/** The page on X.3.5: the server is configured wrongly. */
import type { Page } from '../page.ts';

/** Reference page of X.3.5. */
export const page = {
  key: 'X.3.5',
  title: 'The server is configured wrongly',
  summary:
    'The mail would be accepted, were the server set up in a way that lets it; an error of its operator, and often your own.',
  severity: {
    level: 'medium',
    reason: 'As 4.3.5 the mail waits until somebody corrects a file.',
  },
  productionRisk: {
    level: 'high',
    reason: 'On your own server it can stop all incoming mail, from the minute of a reload on.',
  },
  meaning: [
    'A program found a contradiction in its own configuration and would rather say so than guess. Postfix has one sentence for it, `Server configuration error` or `problem`, which it gives for a table that cannot be read, a restriction with a typing error and a policy service that does not answer.',
    'After the message was taken, the permanent form appears: a Postfix alias whose `:include:` file is missing bounces with `5.3.5 ... mail system configuration error`, and Sendmail answers 5.3.5 for a domain whose MX record leads to itself without being configured as its own, `mail loops back to me (MX problem?)`.',
  ],
  forms: {
    4: '451 4.3.5 from Postfix, or from Sendmail when it cannot ask a map, LDAP for instance: nothing is lost, provided it is found within the days that others wait, five at most servers.',
    5: '5.3.5 returns the mail: from Sendmail for a domain that it does not know to be its own, from Postfix for an alias that cannot be expanded.',
  },
  causes: [
    'A restriction in `main.cf` is misspelt or lacks its argument.',
    'A policy service does not answer: `451 4.3.5 ... Server configuration problem`.',
    'A lookup table is missing or has the wrong type.',
    'An alias includes a file that somebody moved.',
    'The MX record was changed to this host before the domain was added to it.',
  ],
  reproduce: {
    how: 'Write a restriction that does not exist into a test server, and name a recipient; then one with an access table that is missing.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@mail.example.net>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ok@mail.example.net>',
      'S: 451 4.3.5 Server configuration error',
      'C: RCPT TO:<ok@mail.example.net>',
      'S: 451 4.3.5 <ok@mail.example.net>: Recipient address rejected: Server configuration error',
    ].join('\n'),
    expect: '`451 4.3.5` to the client, and in the log `warning: unknown smtpd restriction: "reject_unknown_thing"`.',
    origin: 'Postfix 3.7; the second reply is that of the missing table',
  },
  fixes: [
    {
      title: 'Ask the log for the name of the parameter',
      when: 'It is your Postfix.',
      system: 'shell',
      snippet: ["grep -E 'fatal|warning' /var/log/mail.log | tail", 'postfix check', 'postconf -n | less'].join('\n'),
      why: 'The client gets one sentence for all cases on purpose; the daemon writes the parameter and the reason.',
    },
    {
      title: 'Let mail pass when the policy service is down',
      when: 'Its answer is a convenience, such as greylisting, and not a protection.',
      system: 'postfix',
      snippet: [
        '# main.cf, Postfix 3.0 or later: keep your own list, and change the entry of the service',
        'smtpd_recipient_restrictions = permit_mynetworks, permit_sasl_authenticated,',
        '    reject_unauth_destination,',
        '    check_policy_service { unix:private/policy, default_action=DUNNO, timeout=10s }',
      ].join('\n'),
      why: 'Each service has its own default; without one, all mail waits for the process that died last night.',
    },
    {
      title: 'Test before the reload',
      when: 'You change restrictions on a live server.',
      system: 'postfix',
      snippet: [
        '# unknown parameters and faults in master.cf are reported here; words of a restriction list are not',
        'postconf -n > /dev/null; postconf -M > /dev/null; postfix check',
        '# main.cf, while testing: a comment needs a line of its own',
        'soft_bounce = yes',
      ].join('\n'),
      why: 'The daemons read restriction lists only when a client asks, so nothing but a test message finds a misspelt one. With `soft_bounce` every rejection becomes a 4xx, so that a mistake costs others an hour and no mail. Take it out after the test, or real errors of address are repeated for days before anybody hears of them.',
    },
    {
      title: 'Add the domain before the MX record',
      when: 'Sendmail says "Local configuration error" for a new domain whose mailboxes it holds.',
      system: 'sendmail',
      snippet: [
        '# /etc/mail/local-host-names',
        'example.org',
        '# for a domain whose mailboxes are on an inner server, not the above but /etc/mail/mailertable, with makemap:',
        '# example.org   esmtp:[inner.example.net]',
      ].join('\n'),
      why: 'Sendmail finds itself as the best MX of a domain that it does not call its own, and breaks the loop. It reads local-host-names when it starts, so restart it.',
    },
  ],
  avoid: [
    {
      what: 'Take `Client host rejected` for a block of the client',
      why: 'With 4.3.5 in front of it every client gets the sentence.',
    },
    {
      what: 'Set `smtpd_policy_service_default_action = DUNNO` for all services',
      why: 'A policy that protects, such as a quota on what your users send, then lets everything through when it dies.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '451 4.3.5 <client.example.com[192.0.2.10]>: Client host rejected: Server configuration problem',
      means: 'Not the client: a policy service that does not answer.',
      source: 'https://www.postfix.org/SMTPD_POLICY_README.html',
    },
    {
      provider: 'Sendmail',
      line: '553 5.3.5 mail.example.net. config error: mail loops back to me (MX problem?)',
      means: 'The domain is missing in its list of local names.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
  ],
  tellTheSender: 'The mail server on the other side is set up wrongly; we keep trying while it is repaired.',
  related: [
    {
      key: 'X.3.0',
      how: 'A fault, with no word about configuration.',
    },
    {
      key: 'X.4.6',
      how: 'The loop was really run through.',
    },
    {
      key: 'X.4.4',
      how: 'DNS gives no usable host.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.4',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
    {
      title: 'Postfix: SMTPD_ACCESS_README',
      url: 'https://www.postfix.org/SMTPD_ACCESS_README.html',
    },
    {
      title: 'Postfix: soft_bounce',
      url: 'https://www.postfix.org/postconf.5.html#soft_bounce',
    },
  ],
  confidence: {
    level: 'medium',
    ground: 'The replies and the bounce of Postfix were recorded; the words of Sendmail are taken out of its program.',
  },
} satisfies Page<'X.3.5'>;
