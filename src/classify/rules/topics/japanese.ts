/** Japanese: what servers of Japan say. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const japanese = {
  virus: {
    when: ['ウイルス', 'ウィルス'],
    category: 'virus',
  },
  listed: {
    when: ['ブラックリスト', '拒否リスト', '接続元ip', '送信元ip'],
    category: 'ip-reputation',
  },
  greylisted: {
    when: ['グレイリスト', 'グレーリスト', 'しばらくしてから再', '時間をおいて再'],
    category: 'greylisted',
  },
  rate: {
    when: ['送信数制限', '送信制限', '送信数の上限', '大量送信', '流量制限'],
    category: 'rate-limited',
  },
  'too-large': {
    when: ['サイズが大き', 'サイズ制限', '容量が大き', 'メールサイズ', '最大サイズ'],
    category: 'message-too-large',
  },
  sender: {
    when: ['送信者が', '送信者アドレス', '差出人が', '差出人アドレス', '送信元アドレス', '送信者は'],
    category: 'sender-rejected',
  },
  relay: {
    when: ['中継を拒否', '中継できません', 'リレーを拒否', 'リレーは'],
    category: 'relay-denied',
  },
  disabled: {
    when: ['無効になって', 'アカウントが無効', '利用停止', '停止されて', '解約', '休止', '無効なアカウント'],
    category: 'recipient-disabled',
  },
  full: {
    when: ['いっぱい', '容量を超', '容量超過', '満杯', '容量オーバー', '空き容量', '容量が不足'],
    category: 'mailbox-full',
  },
  unknown: {
    when: [
      'ユーザーが見つかりません',
      'ユーザが見つかりません',
      'ユーザーは存在',
      'ユーザは存在',
      'ユーザーが存在',
      'ユーザが存在',
      '宛先が存在',
      '宛先不明',
      '宛先が見つかりません',
      'アドレスが存在',
      'アドレスは存在',
      'アドレスが見つかりません',
      '受信者が存在',
      '受信者が見つかりません',
      '受信者は存在',
      '収信者不明',
      '存在しません',
      '該当するユーザ',
      '見つかりませんでした',
      'メールボックスがありません',
      'メールアドレスは存在',
    ],
    without: ['送信者', '差出人', 'ドメイン'],
    category: 'recipient-unknown',
  },
  domain: {
    when: ['ドメインが存在', 'ドメインが見つかりません', 'ドメインは存在'],
    without: ['送信者', '差出人'],
    category: 'domain-unknown',
  },
  'log-in': {
    when: ['認証が必要', '認証に失敗', '認証エラー', 'パスワードが'],
    category: 'smtp-authentication',
  },
  spam: {
    when: ['迷惑メール', 'スパム'],
    category: 'spam-content',
  },
  trouble: {
    when: ['一時的に', 'システムエラー', '混み合って', 'メンテナンス'],
    weak: true,
    category: 'system-error',
  },
  refused: {
    when: ['拒否され', '受信を拒否', '受信拒否', '拒否しました'],
    weak: true,
    category: 'policy-rejected',
  },
} as const satisfies Rules;
