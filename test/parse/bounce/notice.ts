/** Mails for tests of dialects: a header, the words of the program, and behind them the returned mail. */

export interface Notice {
  readonly text: string;
  readonly from?: string;
  readonly subject?: string;
  /** More fields, a line each. */
  readonly fields?: readonly string[];
  /** The line in front of the returned mail, where it stands in the same text. */
  readonly mark?: string;
}

/** A mail that came back. */
export const RETURNED = `Received: from client.example.net [192.0.2.7] by mail.example.net; Wed, 25 Nov 2026 02:05:57 +0100
From: ann@example.net
To: bob@example.com
Subject: lunch
Message-ID: <1@example.net>

At noon?
`;

/** Returns a notice as its program sends it; with a mark the returned mail stands below it. */
export function notice({
  text,
  from = 'MAILER-DAEMON@mail.example.net',
  subject = 'Undeliverable mail',
  fields = [],
  mark,
}: Notice): string {
  const header = [`From: ${from}`, 'To: ann@example.net', `Subject: ${subject}`, ...fields].join('\n');
  return `${header}\n\n${text}\n${mark === undefined ? '' : `\n${mark}\n\n${RETURNED}`}`;
}

/** The same words in a mail from one person to another. */
export function letter(text: string): string {
  return notice({ from: 'Dan <dan@example.org>', subject: 'Re: lunch', text: `Look what I got:\n\n${text}` });
}
