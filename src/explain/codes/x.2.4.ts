/** The page on X.2.4: the mailing list behind the address is broken. */
import type { Page } from '../page.ts';

/** Reference page of X.2.4. */
export const page = {
  key: 'X.2.4',
  title: 'The mailing list behind the address is broken',
  summary: 'The address is a list, the server tried to replace it by its members, and could not.',
  severity: {
    level: 'high',
    reason: 'None of the members has the message, and no one of them can notice.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'Addresses such as support@ or invoices@ are lists; mail to them is missed by a whole department.',
  },
  meaning: [
    'A list lives in a file, in a directory or in the answer of a program. If the file has a syntax error, the directory does not respond or the program fails, there is nobody to deliver to.',
    'The code says nothing of a right to post, which is X.7.2, and nothing of the single members, whose failures have reports of their own.',
  ],
  forms: {
    4: '4.2.4 while a directory is out of reach: the list is as good as ever when it answers again. Postfix defers with 4.3.0 or 4.4.3 in the same case.',
    5: '5.2.4 when the definition itself is wrong: nested in itself, without any member, unreadable.',
  },
  causes: [
    'The LDAP server or database that holds the members does not answer.',
    '`:include:` names a file that is missing, or that the mail system may not read.',
    'The list contains itself, over one or two others.',
    'The last member left and the list is empty.',
    'The group was synchronized from another directory and lost its members there.',
  ],
  reproduce: {
    how: 'Let an alias include a file that does not exist; Exim says so when it routes the address.',
    kind: 'shell',
    text: [
      "echo 'team: :include:/etc/mail/team' >> /etc/aliases",
      'exim -bt team',
      '# with the file missing: failed to open /etc/mail/team',
      '# a server that reports it in codes: 451 4.2.4 Mailing list expansion problem',
    ].join('\n'),
    expect: 'An error of the router in place of the members; in a report, `Status: 4.2.4`.',
    origin: "written; the words of the reply are the register's name of the code",
  },
  fixes: [
    {
      title: 'Expand the list by hand',
      when: 'You run the server.',
      system: 'postfix',
      snippet: ['postalias -q team hash:/etc/aliases', 'postmap -q team@example.org ldap:/etc/postfix/groups.cf'].join(
        '\n',
      ),
      why: 'The same look-up that failed for the message shows its error here, with the reason of the directory beside it.',
    },
    {
      title: 'Break the circle',
      when: 'The list contains a list that contains it.',
      system: 'process',
      snippet: 'all@ = sales@, support@        (and sales@ without all@)',
      why: 'A server notices the repetition only by a limit on depth, and gives up on the whole list then.',
    },
    {
      title: 'Keep a local copy of the members',
      when: 'The directory is remote and has pauses.',
      system: 'postfix',
      snippet:
        "*/10 * * * * ldapsearch -LLL -x -H ldap://directory.example.org '(cn=team)' mail | awk '/^mail:/{print $2}' > /etc/mail/team.new && test -s /etc/mail/team.new && mv /etc/mail/team.new /etc/mail/team",
      why: 'An old list of members is better than none for some hours, and the test keeps an empty answer from replacing it.',
    },
  ],
  avoid: [
    {
      what: 'Resend to the list every hour',
      why: 'If the expansion had half succeeded, the first half gets each copy.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'The mailing list you wrote to is not working at the moment; its owner has to repair it.',
  related: [
    {
      key: 'X.7.2',
      how: 'The list works, and this sender may not post.',
    },
    {
      key: 'X.1.1',
      how: 'There is no such list.',
    },
    {
      key: 'X.4.6',
      how: 'The circle was found while routing.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.3',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
    },
    {
      title: 'Postfix: aliases(5)',
      url: 'https://www.postfix.org/aliases.5.html',
    },
    {
      title: 'Exim: the redirect router',
      url: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_redirect_router.html',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The meaning is that of the RFC. No program was found that sends it by itself; they prefer codes of the subject 3 or 4.',
  },
} satisfies Page<'X.2.4'>;
