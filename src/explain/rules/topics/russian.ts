/** The grounds of the rules about russian. */
import type { russian as rules } from '../../../classify/rules/topics/russian.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const russian = {
  virus: {
    sample: '554 Обнаружен вирус',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that malware was found.',
  },
  listed: {
    sample: '550 Ваш IP-адрес заблокирован, он в черном списке',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sending address is listed or blocked.',
  },
  greylisted: {
    sample: '451 Серый список, повторите попытку через 5 минут',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask for another attempt in a while, as greylisting does.',
  },
  rate: {
    sample: '450 Слишком много писем',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that too much was sent at once.',
  },
  connections: {
    sample: '421 Слишком много соединений',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that too much was sent at once.',
  },
  'too-large': {
    sample: '552 Письмо слишком большое',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message has too many bytes.',
  },
  sender: {
    sample: '550 Отправитель отклонен',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sender is refused.',
  },
  relay: {
    sample: '554 Пересылка запрещена',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server does not relay.',
  },
  moving: {
    sample: '550 5.2.1 Ящик переносится на другой сервер, повторите попытку позже',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The mailbox is on its way to another server, and there again when it has arrived.',
  },
  disabled: {
    sample: '550 Почтовый ящик заблокирован',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the account is closed or not used any more.',
  },
  full: {
    sample: '552 Почтовый ящик переполнен',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the mailbox has no room left.',
  },
  moved: {
    sample: '550 Сотрудник больше не работает в компании',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the person has left.',
  },
  missing: {
    sample: '550 ann@example.org: такого не существует',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'An address or a recipient is named, and something is said not to exist.',
  },
  unknown: {
    sample: '550 Пользователь не найден',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that there is no such mailbox.',
  },
  domain: {
    sample: '550 Домен не существует',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the domain does not exist.',
  },
  'log-in': {
    sample: '530 Требуется авторизация',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask the client to log in.',
  },
  spam: {
    sample: '550 Сообщение похоже на спам',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message looks like spam.',
  },
  trouble: {
    sample: '451 Временная ошибка',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server has trouble of its own.',
  },
  refused: {
    sample: '550 Письмо отклонено',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words refuse and give no cause.',
  },
} satisfies RuleNotes<typeof rules>;
