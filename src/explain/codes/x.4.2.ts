/** The page on X.4.2: the connection broke. */
import type { Page } from '../page.ts';

/** Reference page of X.4.2. */
export const page = {
  key: 'X.4.2',
  title: 'The connection broke off before the message was through',
  summary:
    'The two servers were talking, then one fell silent or hung up, and nobody knows for certain how far the message got.',
  severity: {
    level: 'low',
    reason: 'The message stays queued and most breaks are gone at the next attempt.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'A break that always comes at the same step (a large body, TLS, the final dot) will not pass, and at the final dot it multiplies mail.',
  },
  meaning: [
    'The call was answered, which sets it apart from 4.4.1, and no proper reply ended it. It is written by whichever side noticed: your own server logs 4.4.2 for `lost connection` and for `conversation ... timed out`; a receiver that waited too long for you says `421 4.4.2` and hangs up.',
    'The step is worth more than the number. Before the greeting: the host is overloaded, or it drops you on purpose. In the middle of the body: packets of full size get lost. After the final dot: the receiver is still scanning, may well have accepted, and will get the message a second time.',
  ],
  forms: {
    4: 'RFC 3463 knows 4.4.2 only. In a report with `Action: failed` every attempt of several days broke, and then the path or a filter is at fault, not the hour.',
    5: 'A 5.4.2 contradicts the RFC: a broken connection says nothing final about a message. Treat it as your relay having stopped trying.',
  },
  causes: [
    'The receiver is overloaded or restarts, and lets its sessions fall.',
    'It hangs up on senders that it distrusts, or that opened too many sessions, without saying so.',
    'Its filters need longer for the message than your server waits after the final dot.',
    'Path MTU: a firewall swallows ICMP, so that short commands pass and full packets of the body never arrive.',
    'A middlebox inspects SMTP and chokes on ESMTP, on BDAT or on STARTTLS.',
    'A stateful firewall or NAT forgets sessions that are idle while a filter thinks or a client pauses between messages.',
  ],
  reproduce: {
    how: 'Deliver to a listener that closes its socket on `RCPT TO`, or that reads and never answers.',
    kind: 'log',
    text: [
      'postfix/smtp[26487]: 067E520C052: to=<ann@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=0.06, delays=0.06/0/0/0, dsn=4.4.2, status=deferred (lost connection with mx.example.org[192.0.2.25] while sending RCPT TO)',
      'postfix/smtp[26487]: 55D9E20C052: to=<ann@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=2.1, delays=0.06/0/0/2, dsn=4.4.2, status=deferred (conversation with mx.example.org[192.0.2.25] timed out while sending end of data -- message may be sent more than once)',
    ].join('\n'),
    expect:
      '`dsn=4.4.2` with the step at the end of the line; Postfix itself warns of the duplicate after the final dot.',
    origin: 'Postfix; host, port and recipient replaced, time limits shortened',
  },
  fixes: [
    {
      title: 'Sort the breaks by step',
      when: 'Always first: it tells overload, packet size and slow filters apart.',
      system: 'shell',
      snippet: [
        "grep 'dsn=4.4.2' /var/log/mail.log | grep -oE 'while [a-z A-Z]+' | sort | uniq -c | sort -rn",
        '# packet size: the largest ping that may not be split, on a path of 1500',
        'ping -c 3 -M do -s 1472 mx.example.org',
      ].join('\n'),
      why: '`while sending message body` with a ping that gets no answer at 1472 and one at 1372 is an MTU that nobody announces.',
    },
    {
      title: 'Clamp the segment size on your router',
      when: 'Bodies of a few kilobytes stall, short mail arrives, and a tunnel or PPPoE lies on the path.',
      system: 'firewall',
      snippet: [
        '# insert, not add: in front of a rule that accepts established connections',
        'nft insert rule inet filter forward tcp flags syn tcp option maxseg size set rt mtu',
        '# lasts until the next start; write it into /etc/nftables.conf as well',
      ].join('\n'),
      why: 'Both ends then agree on segments that fit the narrowest link you know of, and no ICMP is needed.',
    },
    {
      title: 'Open fewer sessions to a touchy destination',
      when: 'Only one receiver hangs up, and only while you send a lot.',
      system: 'postfix',
      snippet: [
        '# master.cf: a transport for it alone',
        'touchy    unix  -       -       y       -       -       smtp',
        '# main.cf: at most two sessions at once (20 by default)',
        'touchy_destination_concurrency_limit = 2',
        'transport_maps = hash:/etc/postfix/transport',
        '# /etc/postfix/transport, followed by: postmap /etc/postfix/transport; postfix reload',
        '# example.org  touchy:',
      ].join('\n'),
      why: 'Connection limits per client are common, and not every server spends a 421 on the one too many. All other destinations keep their speed.',
    },
    {
      title: 'Answer the final dot sooner',
      when: 'Others report that your server timed out, or your users receive the same message several times.',
      system: 'postfix',
      snippet: [
        '# main.cf: give the milters less time than senders have patience',
        'milter_content_timeout = 120s',
        'milter_default_action = tempfail',
      ].join('\n'),
      why: 'RFC 5321 grants ten minutes for the reply, but plenty of clients and middleboxes give up after two or five; a tempfail in time is a clean answer. A message that takes the filter longer each time is then never accepted, so make the filter faster as well, or let it work behind the queue.',
    },
  ],
  avoid: [
    {
      what: 'Send the message again by hand after a break at the final dot',
      why: 'The queue does so already, and the receiver may hold the first copy: that makes three.',
    },
    {
      what: 'Shorten `smtp_data_done_timeout` to clear the queue',
      why: 'It turns slow acceptance into a break, each time after the receiver has stored the message.',
    },
    {
      what: 'Switch TLS off everywhere because one session broke after STARTTLS',
      why: 'Make an exception for the one destination, or mail to all others loses its encryption.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '421 4.4.2 mail.example.net Error: timeout exceeded',
      means:
        'The client was silent for longer than `smtpd_timeout`: a hung application, or one that holds sessions open.',
      source: 'https://www.postfix.org/postconf.5.html#smtpd_timeout',
    },
    {
      provider: 'Gmail',
      line: '451 4.4.2 Timeout - closing connection. For more information, go to https://support.google.com/a/answer/3221692 - gsmtp',
      means: 'Google waited for your next command or for the rest of the body, and gave up.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange',
      line: '421 4.4.2 Connection dropped due to SocketError',
      means:
        'Written by the Exchange that sends, in its queue or its report: the other side, or a box between the two, closed the connection.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Exchange',
      line: '421 4.4.2 Message submission rate for this client has exceeded the configured limit',
      means: 'No break at all but throttling by a receive connector or a policy: send more slowly.',
      source: 'https://learn.microsoft.com/en-us/exchange/mail-flow/message-rate-limits',
    },
  ],
  tellTheSender:
    'The connection to the recipient was interrupted while your message was on its way; we are trying again.',
  related: [
    { key: 'X.4.1', how: 'Nobody picked up: there was no session that could break.' },
    { key: 'X.3.2', how: 'The server said goodbye in an orderly way, because it shuts down or takes no mail now.' },
    { key: 'X.4.5', how: 'Too much load, and the server says so instead of hanging up.' },
    { key: 'X.5.0', how: 'An answer came, and made no sense as SMTP.' },
    { key: 'X.4.7', how: 'What becomes of breaks that go on for days.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    { title: 'RFC 5321, section 4.5.3.2, on timeouts', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2' },
    { title: 'RFC 1047, on duplicate messages', url: 'https://www.rfc-editor.org/rfc/rfc1047' },
    { title: 'Postfix: postconf(5)', url: 'https://www.postfix.org/postconf.5.html' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      "Recorded Postfix logs of four kinds of break agree with the RFC. Exchange's two lines are from memory and were not compared with Microsoft's pages as they stand today; that distrusted senders are dropped in silence is experience, which no receiver documents.",
  },
} satisfies Page<'X.4.2'>;
