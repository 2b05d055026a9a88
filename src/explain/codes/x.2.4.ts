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
    'A list lives in a file, in a directory or in the answer of a program. If the definition runs in a circle, the file is missing or the directory does not respond, there is nobody to deliver to.',
    'OpenSMTPD says it in so many words, with replies of its own making: 524 for good and 424 for now. Sendmail has `451 4.2.4 Cannot open` for a file of members. Postfix prefers other numbers: a missing `:include:` file ends as 5.3.5, `mail system configuration error`, and a circle as 5.4.6.',
    'The code says nothing of a right to post, which is X.7.2, and nothing of the single members, whose failures have reports of their own.',
  ],
  forms: {
    4: '4.2.4 while a file or directory cannot be read: the list is as good as ever when it can.',
    5: '5.2.4 when the definition itself is wrong: nested in itself, or deeper than the server follows.',
  },
  causes: [
    'The list contains itself, over one or two others.',
    'Lists are nested deeper than the server follows; OpenSMTPD gave up on fourteen levels.',
    '`:include:` names a file that is missing, or that the mail system may not read.',
    'The LDAP server or database that holds the members does not answer.',
    'Exchange: the filter or the container of a dynamic distribution group is not valid.',
  ],
  reproduce: {
    how: 'Let two aliases of OpenSMTPD name each other, `loopa: loopb` and `loopb: loopa`.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP OpenSMTPD',
      'C: EHLO client.example.com',
      'S: 250 HELP',
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.0.0 Ok',
      'C: RCPT TO:<loopa@mail.example.net>',
      'S: 524 5.2.4 Mailing list expansion problem: <loopa@mail.example.net>',
    ].join('\n'),
    expect: '`524 5.2.4` in answer to `RCPT TO`: OpenSMTPD expands lists while the sender waits.',
    origin: 'OpenSMTPD 6.8; its extensions after EHLO left out',
  },
  fixes: [
    {
      title: 'Expand the list by hand',
      when: 'Your Sendmail is the server that answers.',
      system: 'sendmail',
      snippet: [
        'sendmail -bv team@example.org        # expands the list and sends nothing',
        'namei -l /etc/mail/staff.list        # may the mail system read the file, and enter each folder above it?',
      ].join('\n'),
      why: 'Verify mode follows the aliases and `:include:` files as for a message, and prints the error where it stops.',
    },
    {
      title: 'Break the circle',
      when: 'The list contains a list that contains it.',
      system: 'process',
      snippet: 'all@ = sales@, support@        (and sales@ without all@)',
      why: 'A server that has expanded to its limit gives the whole list up, good members included. Sendmail then says `aliasing/forwarding loop broken`, with 5.4.6.',
    },
    {
      title: 'Look at what a dynamic group of Exchange selects',
      when: 'The list is a dynamic distribution group.',
      system: 'exchange',
      snippet: [
        '$g = Get-DynamicDistributionGroup -Identity team',
        '$g | Format-List RecipientFilter,RecipientContainer',
        'Get-Recipient -RecipientPreviewFilter $g.RecipientFilter -OrganizationalUnit $g.RecipientContainer',
      ].join('\n'),
      why: 'The preview runs the filter of the group in its container, and shows the error or the members.',
    },
    {
      title: 'Keep a local copy of the members',
      when: 'The directory is remote and has pauses.',
      system: 'shell',
      snippet: [
        '#!/bin/sh',
        '# for cron; memberOf: Active Directory, or OpenLDAP with that overlay. The alias is team: :include:/etc/mail/team',
        'ldapsearch -LLL -x -o ldif-wrap=no -H ldap://directory.example.org -b dc=example,dc=org \\',
        "  '(memberOf=cn=team,ou=groups,dc=example,dc=org)' mail > /etc/mail/team.ldif || exit 1",
        "awk '/^mail: /{print $2}' /etc/mail/team.ldif > /etc/mail/team.new",
        'test -s /etc/mail/team.new && mv /etc/mail/team.new /etc/mail/team',
      ].join('\n'),
      why: 'An old list of members is better than none for some hours; a search that fails, or finds nobody, leaves it in place.',
    },
  ],
  avoid: [
    {
      what: 'Delete the list from your address book',
      why: 'All its members are alive, and the list will be back before the end of the day on which somebody reports it.',
    },
    {
      what: 'Resend to the list every hour',
      why: 'The definition is as broken for the next message; under 4.2.4 your queue repeats it anyway.',
    },
  ],
  seenFrom: [
    {
      provider: 'OpenSMTPD',
      line: '524 5.2.4 Mailing list expansion problem: <list1@mail.example.net>',
      means: 'A circle, or too many lists within lists.',
      source: 'https://github.com/OpenSMTPD/OpenSMTPD',
    },
    {
      provider: 'Sendmail',
      line: '451 4.2.4 Cannot open /etc/mail/staff.list: No such file or directory',
      means: 'The file of members is missing, which Sendmail takes for a state that passes.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
  ],
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
    { title: 'OpenSMTPD: aliases(5)', url: 'https://man.openbsd.org/aliases.5' },
    {
      title: 'Microsoft: NDRs in Exchange Server',
      url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The replies of OpenSMTPD and what Postfix does instead were recorded; what Sendmail says is the format in its program, filled in by us. The sense of Exchange is remembered from its list of codes, and its commands were not run. How LDAP behaves behind other servers was not tried.',
  },
} satisfies Page<'X.2.4'>;
