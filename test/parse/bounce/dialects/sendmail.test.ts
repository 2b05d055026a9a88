import { expect, test } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';

const HEADER = `Return-Path: <MAILER-DAEMON@mail.example.net>
From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.net>
To: ann@example.net
Subject: Returned mail: User unknown
`;
const ORIGINAL = `
   ----- Unsent message follows -----
Received: by mail.example.net (5.65/1.37) id AA00001; Tue, 2 May 1995 10:00:00 +0200
From: ann@example.net
To: bob@example.com, carol@example.org
Subject: lunch
Message-Id: <9505020800.AA00001@mail.example.net>

At noon?
`;

/** Version 5 with a transcript, and nothing else. */
function version5(transcript: string, original = ORIGINAL): string {
  return `${HEADER}
   ----- Transcript of session follows -----
${transcript}
${original}`;
}

test('version 5: the server said no, and Sendmail repeats it', () => {
  const bounce = parseBounce(
    version5(`While talking to mx.example.com:
>>> RCPT To:<bob@example.com>
<<< 550 <bob@example.com>, nobody of that name
550 <bob@example.com>... User unknown
421 example.org (smtp)... Deferred: Connection timed out during user open with example.org`),
  );
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'sendmail', original: { subject: 'lunch' } });
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    reply: 550,
    text: '<bob@example.com>, nobody of that name',
    remoteHost: 'mx.example.com',
    command: 'rcpt',
  });
});

test('version 5: what one server said is not said about addresses elsewhere', () => {
  const bounce = parseBounce(
    version5(`While talking to mx.example.com:
>>> DATA
<<< 552 too long for us
554 <bob@example.com>... Remote protocol error
550 example.org (smtp)... 550 Host unknown
554 <carol@example.org>... 550 Host unknown (Authoritative answer from name server)`),
  );
  expect(bounce?.recipients.map(({ finalRecipient, reply, text }) => [finalRecipient, reply, text])).toEqual([
    ['bob@example.com', 552, 'too long for us'],
    ['carol@example.org', 550, 'Host unknown (Authoritative answer from name server)'],
  ]);
});

test('version 5: where it knows a host alone, those of the recipients who are there failed', () => {
  const bounce = parseBounce(
    version5('421 example.com.tcp... Deferred: Connection timed out during user open with example.com'),
  );
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    reply: 421,
    action: 'failed',
  });
});

test('version 5: a local user gets the domain that the mail was addressed to', () => {
  const bounce = parseBounce(version5('550 carol... User unknown'));
  expect(bounce?.recipients.map(({ finalRecipient, reply }) => [finalRecipient, reply])).toEqual([
    ['carol@example.org', 550],
  ]);
});

test('version 8.6: the list says which errors are for good', () => {
  const bounce = parseBounce(`${HEADER}
The original message was received at Tue, 2 May 1995 10:00:00 +0200
from localhost

   ----- The following addresses had delivery problems -----
<bob@example.com>  (unrecoverable error)
    (expanded from: <team@example.net>)
carol@example.org  (transient failure)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> RCPT To:<bob@example.com>
<<< 553 <bob@example.com>... not here
550 <bob@example.com>... User unknown
carol@example.org... Deferred: Connection refused by mx.example.org.

   ----- Original message follows -----
Received: from localhost by mail.example.net (8.6.12/8.6) id AA1; Tue, 2 May 1995 10:00:00 +0200
From: ann@example.net
To: team@example.net
Subject: lunch

At noon?
`);
  expect(bounce).toMatchObject({ kind: 'bounce', dialect: 'sendmail' });
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    originalRecipient: 'team@example.net',
    action: 'failed',
    reply: 553,
  });
  expect(bounce?.recipients[1]).toMatchObject({
    finalRecipient: 'carol@example.org',
    action: 'delayed',
    transport: 'ECONNREFUSED',
  });
});

test('version 8.10 without its report: the reason stands in the list', () => {
  const bounce = parseBounce(`${HEADER}
The original message was received at Mon, 4 Mar 2002 10:00:00 +0100
from client.example.net [192.0.2.7]

   ----- The following addresses had permanent fatal errors -----
<bob@example.com>
    (reason: 550 5.2.1 <bob@example.com>... this mailbox is closed)
"|exec /usr/local/bin/filter -f - || exit 75"
    (reason: 75)
    (expanded from: <dave@example.net>)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> DATA
<<< 550 5.2.1 <bob@example.com>... this mailbox is closed
550 5.1.1 <bob@example.com>... User unknown
`);
  expect(bounce?.recipients).toHaveLength(2);
  expect(bounce?.recipients[0]).toMatchObject({ finalRecipient: 'bob@example.com', code: '5.2.1', reply: 550 });
  expect(bounce?.recipients[1]).toMatchObject({
    finalRecipient: 'dave@example.net',
    originalRecipient: 'dave@example.net',
  });
});

test('a program for local delivery says more than Sendmail', () => {
  const bounce = parseBounce(`${HEADER}
   ----- The following addresses had permanent fatal errors -----
<bob@example.net>

   ----- Transcript of session follows -----
mail.local: unknown name: bob
554 <bob@example.net>... Service unavailable
`);
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]?.reply).toBe(554);
  expect(bounce?.recipients[0]?.text).toContain('unknown name: bob');
});

test('a warning is a delay', () => {
  const bounce = parseBounce(`Return-Path: <MAILER-DAEMON>
From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.net>
Subject: Warning: could not send message for past 4 hours

    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

   ----- The following addresses had transient non-fatal errors -----
<bob@example.com>

   ----- Transcript of session follows -----
<bob@example.com>... Deferred: 450 4.7.1 please come back later
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
`);
  expect(bounce).toMatchObject({ kind: 'delay-warning', dialect: 'sendmail' });
  expect(bounce?.recipients).toHaveLength(1);
  expect(bounce?.recipients[0]).toMatchObject({
    finalRecipient: 'bob@example.com',
    action: 'delayed',
    code: '4.7.1',
    reply: 450,
  });
});

test('a notification of success is one', () => {
  const bounce = parseBounce(`${HEADER}
   ----- The following addresses had successful delivery notifications -----
<bob@example.com>  (relayed to non-DSN-aware mailer)

   ----- Transcript of session follows -----
<bob@example.com>... relayed; expect no further notifications
`);
  expect(bounce?.kind).toBe('success');
  expect(bounce?.recipients.map(({ finalRecipient, action }) => [finalRecipient, action])).toEqual([
    ['bob@example.com', 'relayed'],
  ]);
});

test("IDA's list of recipients: those below Bounced failed", () => {
  const bounce = parseBounce(`${HEADER}
  ----- Transcript of session follows -----
While connected to mx.example.com [192.0.2.25] (tcp):
>>> RCPT To:<bob@example.com>
<<< 550 <bob@example.com>... nobody
550 <bob@example.com>... User unknown

  ----- Recipients of this delivery -----
Bounced, cannot deliver:
   <bob@example.com>
Sent successfully:
   <carol@example.org>
`);
  expect(bounce?.recipients.map(({ finalRecipient, reply }) => [finalRecipient, reply])).toEqual([
    ['bob@example.com', 550],
  ]);
});

test('a person who quotes a transcript sent no bounce', () => {
  const mail = version5('550 <bob@example.com>... User unknown')
    .replace(/^From: .*$/m, 'From: Ann <ann@example.net>')
    .replace(/^Return-Path: .*$/m, 'Return-Path: <ann@example.net>');
  expect(parseBounce(mail)).toBeUndefined();
});
