/** What the person who wrote a message is told in Japanese. */
import type { SenderWords } from './sender-words.ts';

const OURS = '当方で対処いたします';
const LATER = '時間をおいて再度お送りください';
const OTHERWISE = '別の方法でのご連絡をお試しください';

/** Japanese, in which two short sentences read better than one with a semicolon. */
export const japanese: SenderWords = {
  join: { why: '{head}。{why}', next: '{why}。{next}', end: '。' },
  delivered: { plain: 'メッセージは届きました', to: '{recipient} 宛のメッセージは届きました' },
  delayed: { plain: 'メッセージの配信が遅れています', to: '{recipient} 宛のメッセージの配信が遅れています' },
  failed: { plain: 'メッセージを届けられませんでした', to: '{recipient} 宛のメッセージを届けられませんでした' },
  late: {
    plain: 'メッセージを期限までに届けられませんでした',
    to: '{recipient} 宛のメッセージを期限までに届けられませんでした',
  },
  next: {
    maybe: LATER,
    soon: 'まもなく再送します',
    today: '{time}に再送します',
    later: '{day} {time}に再送します',
    untilToday: '{time}まで再送を続けます',
    untilLater: '{day}まで再送を続けます',
    thenUntilToday: '（必要であれば{time}まで続けます）',
    thenUntilLater: '（必要であれば{day}まで続けます）',
  },
  reasons: {
    'recipient-unknown': {
      why: 'この宛先のメールボックスはありません',
      passing: '相手のメールサーバーが宛先を確認しています',
      help: '宛先に誤りがないかご確認ください',
    },
    'recipient-disabled': {
      why: '相手のメールボックスは停止されています',
      passing: '相手のメールボックスは一時的に停止されています',
      help: OTHERWISE,
    },
    'recipient-moved': { why: '相手のアドレスが変わりました', help: '新しいアドレスをお尋ねください' },
    'recipient-rejected': {
      why: '相手のメールボックスはこの差出人からのメッセージを受け取りません',
      help: OTHERWISE,
    },
    'mailbox-full': { why: '相手のメールボックスがいっぱいです', help: '別の方法でお知らせください' },
    'domain-unknown': {
      why: '宛先の @ より後の部分が存在しないか、メールを受け取りません',
      passing: '宛先の @ より後の部分が見つかりませんでした',
      help: '宛先に誤りがないかご確認ください',
    },
    'sender-rejected': { why: '相手のメールサーバーが当方のアドレスからのメッセージを受け取りません', help: OURS },
    'email-authentication': {
      why: '相手のメールサーバーが、当方からのメッセージであることを確認できませんでした',
      help: OURS,
    },
    'smtp-authentication': { why: '当方のメールサービスにサインインできませんでした', help: OURS },
    'relay-denied': { why: '使用したメールサーバーはこの宛先へメッセージを運びません', help: OURS },
    'ip-reputation': {
      why: '相手のメールサーバーが当方のサーバーからのメッセージを受け取りません',
      passing: '相手のメールサーバーが当方のサーバーからのメッセージを慎重に扱っています',
      help: OURS,
    },
    'domain-reputation': {
      why: '相手のメールサーバーが当方のアドレスを信頼していません',
      passing: '相手のメールサーバーが当方のアドレスをまだ信頼していません',
      help: OURS,
    },
    'reverse-dns': { why: '相手のメールサーバーが当方のサーバーを確認できませんでした', help: OURS },
    'spam-content': {
      why: 'フィルターが迷惑メールと判断しました',
      help: '文面を変える、リンクを減らす、添付を外すなどをお試しください',
    },
    virus: {
      why: 'メッセージの一部が有害と判断されました',
      passing: '相手のメールサーバーが現在ウイルスを検査できません',
      help: '添付ファイルを確認してから再度お送りください',
    },
    'content-rejected': {
      why: '相手のメールサーバーがメッセージの内容の一部を受け付けません',
      help: '形式を変えるか、添付を外してお試しください',
    },
    'message-too-large': {
      why: 'メッセージが相手の受信できる大きさを超えています',
      help: '添付を外すか、リンクでお送りください',
    },
    'policy-rejected': {
      why: '相手のメールサーバーの規則により受け取られませんでした',
      passing: '相手のメールサーバーの規則により、まだ受け取られていません',
      help: OTHERWISE,
    },
    'rate-limited': { why: '相手のメールサーバーが一度に受け取る数を制限しています', help: LATER },
    'too-many-connections': { why: '相手のメールサーバーが混み合っています', help: LATER },
    'too-many-recipients': {
      why: '宛先の人数が、相手のメールサーバーが一度に受け取る数を超えています',
      help: '人数を分けてお送りください',
    },
    greylisted: { why: '相手のメールサーバーが、初めての差出人に少し後の再送を求めています', help: LATER },
    'network-error': { why: '相手のメールサーバーが応答していません', help: LATER },
    'dns-failure': {
      why: '相手のメールサーバーへの経路が見つかりませんでした',
      help: '宛先をご確認のうえ、後で再度お送りください',
    },
    'routing-loop': { why: 'メッセージが途中で循環しました', help: OTHERWISE },
    'tls-failure': { why: '相手のメールサーバーと安全な接続ができませんでした', help: OTHERWISE },
    'system-full': { why: '相手のメールサーバーに空きがありません', help: LATER },
    'system-error': { why: '相手のメールサーバーに障害が起きています', help: LATER },
    expired: {
      why: '相手のメールサーバーに長い間つながりませんでした',
      help: '再度お送りいただくか、別の方法をお試しください',
    },
    'protocol-error': { why: '相手のメールサーバーと当方のサーバーの通信がうまくいきませんでした', help: OURS },
    'challenge-response': {
      why: '相手は、人が書いたメッセージであることの確認を求めています',
      help: '確認を求めるメールが届いていないかご覧ください',
    },
    unknown: { why: '理由は示されませんでした', help: OTHERWISE },
  },
};
