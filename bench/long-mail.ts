/** Returns a report whose returned mail makes it as long as asked for. */
export function longMail(size: number): Buffer {
  const head = `From: MAILER-DAEMON@mail.example.net
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; user@example.com
Action: failed
Status: 5.1.1

--b
Content-Type: message/rfc822

From: ann@example.net
Subject: a long one

`;
  const line = 'UExBSU4gV09SRFMgT0YgQSBQSUNUVVJFIFRIQVQgTk9CT0RZIExPT0tTIEFUIEFOWSBNT1JFIFRIQU4=\n';
  return Buffer.from(`${head}${line.repeat(Math.ceil(size / line.length))}\n--b--\n`, 'latin1');
}
