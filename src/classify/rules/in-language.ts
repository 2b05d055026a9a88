/**
 * What a language's words are about. Servers say the same few things in every language, so a language is its words by
 * topic; what they mean is said once, here.
 */
import type { Rule } from './rule.ts';

/** The sender in each of the languages: what is unknown then is no recipient. */
const SENDERS = [
  'absender*',
  'versender*',
  'rucksende*',
  'emetteur',
  'de (retour|retorno|origen|origem)',
  'emis(s|)or',
  'di (ritorno|provenienza)',
  'обратн*',
  'verzender*',
  'retouradres*',
  'from',
  'return path',
  'expediteur',
  'remitente',
  'remetente',
  'mittente',
  'afzender*',
  'nadawc*',
  'odesilatel*',
  'отправител*',
  '(发件|发信|發件|發信|回信)',
  'avsandar*',
  '寄件',
  '送信者',
  '差出人',
];
/** Whose address, name, account or password it is that is unknown, gone or blocked: the sender's, or his server's. */
const SENDERS_OWN = [
  'ip',
  'dns',
  'spf',
  'dkim',
  'helo',
  'ehlo',
  'ptr',
  'rdns',
  'reverse',
  'spam*',
  '(passwort|kennwort|wachtwoord|haslo|heslo|mot de passe|contrasena|senha|parola)',
  '(adres|adresa|adresse) (zwrotn*|serwera)',
  'zpatecni',
  '(ihr|ihre|dein|deine|uw|twoje|twoj|vas|vase|votre|su|tu|sua|seu|il tuo|il suo) (konto|account|mailbox|ucet|schranka|compte|cuenta|conta|server|serveur|ip)',
  // sending in bulk from a blocked account
  'versand*',
  "(d'|l'|)envoi(s|)",
  'envoye*',
  'envio*',
  'enviar',
  'invi(o|i|are)',
  'рассылк*',
  'отправк*',
  'verzend*',
  'wysy(l|ł)k*',
  // hosts, records, links
  'host',
  'hote',
  'хост*',
  '(hostname|rechner)*',
  'losenord*',
  '(ホスト|サーバ|逆引き|接続元|送信元|主机|主機)',
  'mx',
  '(link|lien|enlace|ссылка|ticket)',
  '(z|c)ertifi*',
  '(clave|пароль|has(l|ł)o|zugangsdaten|login)',
  // his own address, said to him
  '(ihre|deine|votre|su|tu|sua|la sua|il tuo|il suo) (adresse|e mail adresse|direccion|indirizzo|endereco)',
  '(uw|vasa) (adres|adresa)',
  '(ihr|ihren) (vertrag|zugang)',
  '(ваш|ваша|ваше|вашего|вашей) (аккаунт|адрес|ящик|учетная|учетной)',
  '(您|你)的(账|帐|帳|邮箱|地址)',
  'お客様の',
  '(ditt|din|ert|er) (konto|adress|brevlada|ip|server)',
  'von der sie',
  'z ktorego wysy(l|ł)asz',
  // quoted from the message
  'phishing',
  'フィッシング',
  'фишинг*',
  '钓鱼',
  '釣魚',
  // lists and their members
  '(mitglied*|liste|lista|lijst|leden|membres)',
  // what there is too much of, and what has to be done first
  '(zu viele|zbyt wielu|troppi|demasiados|trop de|te veel)',
  '(syntax|sintassi|sintaxis|syntaxe)',
  '(melden sie sich (an|zuerst|bitte)|angemeldet|anmeldung|iniciar sesion|password)',
  '(rechnung|faktur*|factura|facture|fattura)',
  '(数据库|用户表|用戶表)',
  '(redirecionamento|redireccion|reenvio|weiterleitung|redirection|przekierowan*|presmerovan*|inoltro)',
  '(cle publique|clave publica|chave publica|chiave pubblica)',
  'par erreur',
  // the way to a mailbox
  '(nachricht an|verbindung zum|entrega a la|message (a|pour)|mensaje a la|dimanche|passerelle|reseau|champ)',
  // words of a message, not of a mailbox
  '(anhang|piece jointe|adjunto|allegato|anexo|bijlage|вложение|添付ファイル)',
];
/** What else may be closed or moved; an unknown user may be so "on this server". */
const HOSTS = ['(equipo|maquina)', 'сервер*', 'сервис*', 'протокол*', 'server*', 'serwer*', 'serveur*', 'servidor*'];
/** What else people may have left. */
const SERVICES = ['(service|servicio|servizio|servico|dienst)'];
/** Whom and what a mail is for. */
const RECIPIENTS = [
  '(benutzer|empfa(e|)nger|adresse|postfach|konto)',
  '(utilisateur|destinataire|compte|boite)',
  '(usuario|destinatario|direccion|buzon|cuenta)',
  '(utente|casella|indirizzo)',
  '(utilizador|endereco|conta|caixa)',
  '(пользовател*|получател*|адресат*|ящик*|адрес*)',
  '(ユーザ|宛先|受信者|アドレス|メールボックス|アカウント)',
];
/** When to come back. */
const LATER = [
  '(erneut|spa(e|)ter|morgen|opnieuw|demain|plus tard|reessayer|manana|horas|ore|domani|riprovare|riprova|amanha|mais tarde|novamente)',
  '(ponownie|jutro|pozniej|znovu|zitra|pozdeji|igen|imorgon|i morgon|senare)',
  '(повтор*|завтра|позже|再|明日|明天|稍后)',
  '(again|later|tomorrow|resend|retry|hours|minutes)',
];
const DOMAINS = ['domain', 'domaine', 'dominio', 'domein', 'domena', 'domeny', 'doman*', 'домен*', '域名', 'ドメイン'];

const MEANING = {
  virus: { category: 'virus' },
  listed: { category: 'ip-reputation' },
  greylisted: { category: 'greylisted' },
  rate: { category: 'rate-limited' },
  connections: { category: 'too-many-connections' },
  'too-large': { category: 'message-too-large' },
  sender: { category: 'sender-rejected' },
  relay: { category: 'relay-denied' },
  disabled: { category: 'recipient-disabled', without: [...SENDERS, ...SENDERS_OWN, ...HOSTS] },
  full: { category: 'mailbox-full' },
  // A mailbox on its way to another server is there, whatever the code says.
  moving: { category: 'system-error', and: LATER },
  moved: { category: 'recipient-moved', without: [...SENDERS, ...DOMAINS, ...SENDERS_OWN, ...HOSTS, ...SERVICES] },
  unknown: { category: 'recipient-unknown', without: [...SENDERS, ...DOMAINS, ...SENDERS_OWN] },
  // "Does not exist", of what stands far away: a host, a link and a ticket may do as little.
  missing: {
    category: 'recipient-unknown',
    and: ['@', ...RECIPIENTS],
    without: [...SENDERS, ...DOMAINS, ...SENDERS_OWN, ...HOSTS],
  },
  domain: { category: 'domain-unknown', without: [...SENDERS, ...SENDERS_OWN] },
  'log-in': { category: 'smtp-authentication' },
  spam: { category: 'spam-content' },
  content: { category: 'content-rejected' },
  trouble: { category: 'system-error', weak: true },
  refused: { category: 'policy-rejected', weak: true },
} as const satisfies Readonly<Record<string, Rule>>;

/** The words of a topic, and under which conditions they count, if there are any. */
type Words = readonly string[] | Omit<Rule, 'category'>;

/** Returns the rules for a language's words, in the order of the words. */
export function inLanguage<Topic extends keyof typeof MEANING>(
  words: Readonly<Record<Topic, Words>>,
): Readonly<Record<Topic, Rule>> {
  const rules = Object.entries<Words>(words).map(([topic, rule]) => [
    topic,
    { ...('length' in rule ? { when: rule } : rule), ...MEANING[topic as Topic] },
  ]);
  return Object.fromEntries(rules) as Record<Topic, Rule>;
}
