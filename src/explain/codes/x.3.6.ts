/** The page on X.3.6: accepted, with another priority. */
import type { Page } from '../page.ts';

/** Reference page of X.3.6. */
export const page = {
  key: 'X.3.6',
  title: 'Accepted, with another priority',
  summary:
    'The message was taken, and the server gave it a priority other than the one it asked for; the number behind the code is the new one.',
  severity: {
    level: 'none',
    reason: 'Nothing failed.',
  },
  productionRisk: {
    level: 'none',
    reason: 'It informs the programs of organizations that rank their mail.',
  },
  meaning: [
    'RFC 6710 lets a message state how urgent it is, from -9 to 9 (`MT-PRIORITY` at `MAIL FROM`). A server may decide otherwise, and then should say so with this code, in the reply to `MAIL FROM` or in the one after the final dot.',
    'The extension was written for the military, for aviation and for emergencies, where a line is narrow and order matters. On the open Internet hardly any server announces it.',
    'A server with fewer steps than nineteen rounds inside and passes the original number on; by the RFC that is no change.',
  ],
  forms: {
    2: 'The only form: `250 X.3.6 3 is the new priority assigned to the message` in the words of RFC 6710, where X stands for 2.',
  },
  causes: [
    'The client asked for a positive priority without having logged in, or with an account that has no right to one; RFC 6710 forbids to grant it.',
    'The message had none, and the policy gives it one.',
    'A rule of the site lowers or raises what was asked for, such as one that keeps newsletters below zero.',
  ],
  reproduce: {
    how: 'Speak to a server that announces MT-PRIORITY and ask for more than you may.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250 MT-PRIORITY STANAG4406',
      'C: MAIL FROM:<bob@example.com> MT-PRIORITY=6',
      'S: 250 2.3.6 2 is the new priority assigned to the message',
    ].join('\n'),
    expect:
      '`250 2.3.6` or `251 2.3.6`, then a number and a space; a server may also keep it for the reply to the final dot.',
    origin: 'written, after the example in section 8 of RFC 6710',
  },
  fixes: [
    {
      title: 'Ask for what the account may have',
      when: 'Programs log the change on every message.',
      system: 'process',
      snippet: 'MT-PRIORITY=2 in place of 6, as agreed with the operator',
      why: 'The server has not refused anything; asking for the granted step ends the notice.',
    },
    {
      title: 'Read the number',
      when: 'A program shows the priority to people.',
      system: 'nodemailer',
      snippet: 'const granted = /^\\d{3} 2\\.3\\.6 (-?\\d)/.exec(info.response)?.[1];',
      why: 'By the RFC the number opens the text. nodemailer keeps the reply to the final dot only, so a change told at `MAIL FROM` stands in its log alone.',
    },
  ],
  avoid: [
    {
      what: 'Log it as an error',
      why: 'It is a 2, and the message is on its way.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'Your message has been accepted and will be delivered with a different priority from the one you asked for.',
  related: [
    {
      key: 'X.7.15',
      how: 'The priority was too low and the message was refused for it.',
    },
    {
      key: 'X.7.16',
      how: 'Too large for its priority.',
    },
  ],
  sources: [
    {
      title: 'RFC 6710, section 4.1',
      url: 'https://www.rfc-editor.org/rfc/rfc6710#section-4.1',
    },
    {
      title: 'IANA: SMTP enhanced status codes',
      url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'RFC 6710 defines code, place and wording. No server with the extension was at hand.',
  },
} satisfies Page<'X.3.6'>;
