/** Portuguese: what servers of Brazil and Portugal say. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const portuguese = /* @__PURE__ */ inLanguage({
  virus: ['contem virus', 'mensagem infectada'],
  listed: ['ip bloqueado', 'ma reputacao'],
  greylisted: ['lista cinza', 'tente novamente (em|daqui)'],
  rate: ['muitas mensagens', 'excesso de mensagens', 'muitos e mails'],
  'too-large': ['mensagem (muito grande|grande demais)', 'tamanho (da mensagem|maximo)'],
  sender: ['remetente (rejeitado|desconhecido|invalido|bloqueado|nao permitido)', '(dominio|endereco) do remetente'],
  relay: ['relay (negado|nao permitido)', 'retransmissao nao'],
  moving: ['migra(da|do|cao)', 'sendo transferid*'],
  full: [
    'caixa ... cheia',
    '(cota|quota) excedida',
    'excedeu a (cota|quota)',
    'cota de armazenamento',
    'espaco insuficiente',
    'sem espaco',
    'lotada',
  ],
  disabled: [
    'conta ... (desativada|desactivada|desabilitada|suspensa|bloqueada|inativa|encerrada|cancelada|excluida|removida|eliminada)',
    'endereco foi (excluido|removido|apagado|eliminado|cancelado)',
    'caixa ... (desativada|removida|excluida|encerrada|eliminada)',
    'endereco ... (desativado|abandonado|removido|cancelado)',
    'usuario inativo',
  ],
  moved: ['nao trabalha mais', 'ja nao trabalha', 'deixou a empresa', 'nao faz mais parte'],
  unknown: [
    '(usuario|utilizador|destinatario|endereco|conta|caixa) ... nao existe',
    '(usuario|utilizador|destinatario|endereco|conta|caixa postal|caixa de correio) (inexistente|desconhecid(o|a)|nao encontrad(o|a))',
    '(destinatario|endereco|usuario) invalido',
    'nao existe (o|a|um|uma) (usuario|utilizador|caixa|conta|destinatario)',
    '(usuario|destinatario) nao cadastrado',
    '(endereco de e mail|e mail) (nao encontrado|inexistente)',
    'nao (ha|existe) (nenhum|nenhuma) (usuario|utilizador|caixa|conta|destinatario)',
  ],
  missing: ['nao existe'],
  domain: ['dominio (desconhecido|inexistente|nao existe)'],
  'log-in': ['autenticacao (necessaria|requerida)', 'requer autenticacao', 'falha na autenticacao', 'senha incorreta'],
  spam: ['considerad(a|o) spam', '(detectada|classificada) como spam', 'mensagem indesejada', 'lixo eletronico'],
  trouble: ['(servico|temporariamente) indisponivel', 'erro (temporario|interno)'],
  refused: ['rejeitad(a|o)', 'recusad(a|o)', 'negado', 'nao permitido'],
});
