/** Delivery reports of some 5 kB in the manner of Postfix and Exim, made up: what a day's bounce mailbox is full of. */
import { replies } from './replies.ts';

const COUNT = 40;
const SIZE = 5_000;

/** Returns the reports as bytes, lines ended as given. */
export function reports(lineEnd: '\n' | '\r\n'): readonly Buffer[] {
  const failures = replies.filter((reply) => reply.startsWith('5') && !reply.includes('\n'));
  return Array.from({ length: COUNT }, (_, index) => {
    const reply = failures[index % failures.length] ?? '';
    return Buffer.from(report(index, reply).replaceAll('\n', lineEnd), 'latin1');
  });
}

function report(index: number, reply: string): string {
  const id = (0x4f2a91 + index * 7919).toString(16).toUpperCase();
  const boundary = `${id}.1764000${100 + index}/mail.example.net`;
  const code = /\d\.\d{1,3}\.\d{1,3}/.exec(reply)?.[0] ?? '5.0.0';
  const user = `user${index}@example.com`;
  const text = `Return-Path: <>
Delivered-To: bounces+user${index}=example.com@list.example.net
Received: from mail.example.net (mail.example.net [192.0.2.25])
	by mx.list.example.net (Postfix) with ESMTPS id ${id}A
	for <bounces+user${index}=example.com@list.example.net>; Wed, 25 Nov 2026 02:06:${10 + (index % 50)} +0000 (UTC)
Received: by mail.example.net (Postfix)
	id ${id}; Wed, 25 Nov 2026 02:06:${10 + (index % 50)} +0000 (UTC)
Date: Wed, 25 Nov 2026 02:06:${10 + (index % 50)} +0000 (UTC)
From: MAILER-DAEMON@mail.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: bounces+user${index}=example.com@list.example.net
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="${boundary}"
Content-Transfer-Encoding: 8bit
Message-Id: <20261125020600.${id}@mail.example.net>

This is a MIME-encapsulated message.

--${boundary}
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.example.net.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

<${user}>: host mx.example.com[198.51.100.7] said: ${reply} (in reply to RCPT TO command)

--${boundary}
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net
X-Postfix-Queue-ID: ${id}
X-Postfix-Sender: rfc822; bounces+user${index}=example.com@list.example.net
Arrival-Date: Wed, 25 Nov 2026 02:05:58 +0000 (UTC)

Final-Recipient: rfc822; ${user}
Original-Recipient: rfc822;${user}
Action: failed
Status: ${code}
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; ${reply}

--${boundary}
Content-Description: Undelivered Message
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

Return-Path: <bounces+user${index}=example.com@list.example.net>
Received: from web.example.net (web.example.net [192.0.2.10])
	by mail.example.net (Postfix) with ESMTP id ${id}
	for <${user}>; Wed, 25 Nov 2026 02:05:58 +0000 (UTC)
From: The List <list@example.net>
To: ${user}
Subject: Issue ${index} of the list
Date: Wed, 25 Nov 2026 02:05:57 +0000
Message-ID: <issue-${index}@list.example.net>
List-Id: The List <list.example.net>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

`;
  const line = 'Plain words of the issue that nobody who reads the report will ever read again.\n';
  const missing = Math.max(0, SIZE - text.length - boundary.length - 6);
  return `${text}${line.repeat(Math.ceil(missing / line.length))}\n--${boundary}--\n`;
}
