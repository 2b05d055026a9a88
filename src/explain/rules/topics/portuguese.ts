/** The grounds of the rules about portuguese. */
import type { portuguese as rules } from '../../../classify/rules/topics/portuguese.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const portuguese = {
  virus: {
    sample: '554 Mensagem rejeitada: contém vírus',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that malware was found.',
  },
  listed: {
    sample: '550 Seu IP bloqueado, endereço IP bloqueado',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sending address is listed or blocked.',
  },
  greylisted: {
    sample: '451 Tente novamente em 5 minutos',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask for another attempt in a while, as greylisting does.',
  },
  rate: {
    sample: '450 Muitas mensagens, aguarde',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that too much was sent at once.',
  },
  'too-large': {
    sample: '552 Mensagem muito grande',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message has too many bytes.',
  },
  sender: {
    sample: '550 Remetente rejeitado',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sender is refused.',
  },
  relay: {
    sample: '554 Relay negado',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server does not relay.',
  },
  moving: {
    sample: '550 5.2.1 A caixa está em migração, tente novamente amanhã',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The mailbox is on its way to another server, and there again when it has arrived.',
  },
  disabled: {
    sample: '550 Conta desativada',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the account is closed or not used any more.',
  },
  full: {
    sample: '552 Caixa postal cheia, cota excedida',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the mailbox has no room left.',
  },
  moved: {
    sample: '550 O funcionário deixou a empresa',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the person has left.',
  },
  missing: {
    sample: '550 Entrega para ann@example.org impossível: não existe',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'An address or a recipient is named, and something is said not to exist.',
  },
  unknown: {
    sample: '550 Usuário desconhecido',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that there is no such mailbox.',
  },
  domain: {
    sample: '550 Domínio desconhecido',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the domain does not exist.',
  },
  'log-in': {
    sample: '530 Requer autenticação',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask the client to log in.',
  },
  spam: {
    sample: '550 Mensagem considerada spam',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message looks like spam.',
  },
  trouble: {
    sample: '451 Serviço indisponível, erro temporário',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server has trouble of its own.',
  },
  refused: {
    sample: '550 Mensagem rejeitada',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words refuse and give no cause.',
  },
} satisfies RuleNotes<typeof rules>;
