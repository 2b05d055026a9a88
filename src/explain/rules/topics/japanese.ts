/** The grounds of the rules about japanese. */
import type { japanese as rules } from '../../../classify/rules/topics/japanese.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const japanese = {
  virus: {
    sample: '554 ウイルスが検出されました',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that malware was found.',
  },
  listed: {
    sample: '550 ブラックリストに登録されています',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sending address is listed or blocked.',
  },
  greylisted: {
    sample: '451 グレイリスト: 時間をおいて再送してください',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask for another attempt in a while, as greylisting does.',
  },
  rate: {
    sample: '450 送信数の上限に達しました',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that too much was sent at once.',
  },
  'too-large': {
    sample: '552 メールのサイズが大きすぎます',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message has too many bytes.',
  },
  sender: {
    sample: '550 送信者アドレスが拒否されました',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sender is refused.',
  },
  relay: {
    sample: '554 中継を拒否しました',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server does not relay.',
  },
  moving: {
    sample: '550 5.2.1 メールボックスは移行中です。明日再度お試しください',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The mailbox is on its way to another server, and there again when it has arrived.',
  },
  disabled: {
    sample: '550 アカウントが無効になっています',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the account is closed or not used any more.',
  },
  full: {
    sample: '552 メールボックスがいっぱいです',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the mailbox has no room left.',
  },
  missing: {
    sample: '550 ann@example.org は存在しません',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'An address or a recipient is named, and something is said not to exist.',
  },
  moved: {
    sample: '550 宛先の担当者は退職しました',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the person has left.',
  },
  unknown: {
    sample: '550 ユーザーが見つかりません',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that there is no such mailbox.',
  },
  domain: {
    sample: '550 ドメインが存在しません',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the domain does not exist.',
  },
  'log-in': {
    sample: '535 認証に失敗しました',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask the client to log in.',
  },
  spam: {
    sample: '550 迷惑メールと判定されました',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message looks like spam.',
  },
  trouble: {
    sample: '451 一時的に利用できません',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server has trouble of its own.',
  },
  refused: {
    sample: '550 受信を拒否しました',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words refuse and give no cause.',
  },
} satisfies RuleNotes<typeof rules>;
