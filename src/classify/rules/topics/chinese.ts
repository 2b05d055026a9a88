/** Chinese, simplified and traditional: what servers of China, Taiwan and Hong Kong say. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const chinese = {
  virus: {
    when: ['发现病毒', '含有病毒', '發現病毒', '感染病毒'],
    category: 'virus',
  },
  listed: {
    when: ['黑名单', '黑名單', '信誉', 'ip被拒绝', '被列入'],
    category: 'ip-reputation',
  },
  greylisted: {
    when: ['灰名单', '灰名單', '请稍后重试', '请稍后再试', '請稍後再試'],
    reply: 4,
    category: 'greylisted',
  },
  rate: {
    when: ['发信频率', '发送频率', '频率过高', '频率限制', '超过发送限制', '发送过多', '頻率'],
    category: 'rate-limited',
  },
  connections: {
    when: ['连接数过多', '连接过多', '連線數'],
    category: 'too-many-connections',
  },
  'too-large': {
    when: ['邮件过大', '邮件太大', '邮件大小', '超过大小限制', '郵件過大', '郵件太大'],
    category: 'message-too-large',
  },
  sender: {
    when: ['发件人被拒', '发件人地址', '拒绝发件人', '发件人不存在', '發件人', '寄件者', '寄件人'],
    category: 'sender-rejected',
  },
  relay: {
    when: ['禁止转发', '不允许转发', '拒绝转发', '不允許轉發', '禁止中继', '拒绝中继'],
    category: 'relay-denied',
  },
  disabled: {
    when: [
      '账号已停用',
      '帐号已停用',
      '用户被禁用',
      '用户已被禁用',
      '邮箱已停用',
      '账户被冻结',
      '邮箱已冻结',
      '帳號已停用',
      '帳號停用',
      '用户被锁定',
      '邮箱被禁用',
      '已注销',
    ],
    category: 'recipient-disabled',
  },
  full: {
    when: [
      '邮箱已满',
      '郵箱已滿',
      '信箱已满',
      '信箱已滿',
      '邮箱空间不足',
      '空间已满',
      '容量已满',
      '容量不足',
      '超出配额',
      '邮箱满',
      '信箱容量',
      '配額',
    ],
    category: 'mailbox-full',
  },
  unknown: {
    when: [
      '用户不存在',
      '用戶不存在',
      '收件人不存在',
      '邮箱不存在',
      '郵箱不存在',
      '帐号不存在',
      '账号不存在',
      '帳號不存在',
      '地址不存在',
      '无此用户',
      '無此用戶',
      '無此使用者',
      '没有此用户',
      '使用者不存在',
      '收件人地址错误',
      '不存在的用户',
      '查无此人',
      '查無此人',
      '無此帳號',
      '邮箱未找到',
      '收件人未找到',
      '信箱不存在',
    ],
    without: ['发件人', '寄件', '域名'],
    category: 'recipient-unknown',
  },
  domain: {
    when: ['域名不存在', '找不到域名', '域名无法解析'],
    without: ['发件人'],
    category: 'domain-unknown',
  },
  'log-in': {
    when: ['需要验证', '需要认证', '身份验证失败', '认证失败', '密码错误', '驗證失敗'],
    category: 'smtp-authentication',
  },
  spam: {
    when: ['垃圾邮件', '垃圾郵件', '垃圾信', '广告邮件', '邮件内容被拒'],
    category: 'spam-content',
  },
  trouble: {
    when: ['系统错误', '系统繁忙', '服务不可用', '暂时无法', '系統忙碌'],
    weak: true,
    category: 'system-error',
  },
  refused: {
    when: ['拒绝接收', '被拒绝', '拒絕', '拒收', '退信'],
    weak: true,
    category: 'policy-rejected',
  },
} as const satisfies Rules;
