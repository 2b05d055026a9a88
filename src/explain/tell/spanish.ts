/** What the person who wrote a message is told in Spanish. */
import type { SenderWords } from './sender-words.ts';

const OURS = 'nos corresponde a nosotros corregirlo';
const LATER = 'puede funcionar si se envía más tarde';
const OTHERWISE = 'intente contactar por otro medio';

/** Spanish. */
export const spanish: SenderWords = {
  join: { why: '{head}: {why}', next: '{why}; {next}', end: '.' },
  delivered: { plain: 'su mensaje se ha entregado', to: 'su mensaje a {recipient} se ha entregado' },
  delayed: { plain: 'su mensaje se retrasa', to: 'su mensaje a {recipient} se retrasa' },
  failed: { plain: 'su mensaje no se pudo entregar', to: 'su mensaje a {recipient} no se pudo entregar' },
  late: {
    plain: 'su mensaje no se pudo entregar a tiempo',
    to: 'su mensaje a {recipient} no se pudo entregar a tiempo',
  },
  next: {
    maybe: LATER,
    soon: 'lo intentaremos de nuevo en breve',
    today: 'lo intentaremos de nuevo hoy, {time}',
    later: 'lo intentaremos de nuevo el {day}, {time}',
    untilToday: 'seguiremos intentándolo hoy hasta {time}',
    untilLater: 'seguiremos intentándolo hasta el {day}',
    thenUntilToday: ' y, si hace falta, hasta {time}',
    thenUntilLater: ' y, si hace falta, hasta el {day}',
  },
  reasons: {
    'recipient-unknown': {
      why: 'no existe ningún buzón con esta dirección',
      passing: 'el servidor de destino todavía comprueba si esta dirección existe',
      help: 'compruebe que está bien escrita',
    },
    'recipient-disabled': {
      why: 'el buzón de destino está desactivado',
      passing: 'el buzón de destino está desactivado por ahora',
      help: OTHERWISE,
    },
    'recipient-moved': { why: 'la persona ha cambiado de dirección', help: 'pídale la nueva' },
    'recipient-rejected': { why: 'el buzón de destino no acepta nada de este remitente', help: OTHERWISE },
    'mailbox-full': { why: 'el buzón de destino está lleno', help: 'avise a la persona por otro medio' },
    'domain-unknown': {
      why: 'la parte de la dirección después de la @ no existe o no recibe correo',
      passing: 'no se encontró la parte de la dirección después de la @',
      help: 'compruebe que está bien escrita',
    },
    'sender-rejected': { why: 'el servidor de destino no acepta nada de nuestra dirección', help: OURS },
    'email-authentication': {
      why: 'el servidor de destino no pudo asegurarse de que el mensaje es nuestro',
      help: OURS,
    },
    'smtp-authentication': { why: 'no pudimos entrar en nuestro propio servicio de correo', help: OURS },
    'relay-denied': { why: 'el servidor que usamos no lleva mensajes a esta dirección', help: OURS },
    'ip-reputation': {
      why: 'el servidor de destino no acepta nada del nuestro',
      passing: 'el servidor de destino es cauto con los mensajes del nuestro',
      help: OURS,
    },
    'domain-reputation': {
      why: 'el servidor de destino no confía en nuestra dirección',
      passing: 'el servidor de destino todavía no confía en nuestra dirección',
      help: OURS,
    },
    'reverse-dns': { why: 'el servidor de destino no pudo identificar el nuestro', help: OURS },
    'spam-content': {
      why: 'un filtro tomó el mensaje por correo no deseado',
      help: 'otras palabras, menos enlaces o ningún adjunto pueden ayudar',
    },
    virus: {
      why: 'algo en el mensaje se consideró dañino',
      passing: 'el servidor de destino no puede buscar virus en este momento',
      help: 'revise los adjuntos antes de enviarlo de nuevo',
    },
    'content-rejected': {
      why: 'el servidor de destino no acepta algo del mensaje',
      help: 'otro formato o ningún adjunto puede ayudar',
    },
    'message-too-large': {
      why: 'el mensaje es más grande de lo que se puede recibir allí',
      help: 'quite los adjuntos, o envíe un enlace',
    },
    'policy-rejected': {
      why: 'una regla del servidor de destino no deja pasar el mensaje',
      passing: 'una regla del servidor de destino todavía no deja pasar el mensaje',
      help: OTHERWISE,
    },
    'rate-limited': { why: 'el servidor de destino acepta solo cierto número de mensajes a la vez', help: LATER },
    'too-many-connections': { why: 'el servidor de destino está ocupado', help: LATER },
    'too-many-recipients': {
      why: 'el mensaje va a más personas de las que el servidor de destino acepta a la vez',
      help: 'envíelo a menos personas a la vez',
    },
    greylisted: { why: 'el servidor de destino pide a los remitentes nuevos que vuelvan algo más tarde', help: LATER },
    'network-error': { why: 'el servidor de destino no responde', help: LATER },
    'dns-failure': {
      why: 'no se encontró el camino al servidor de destino',
      help: 'compruebe la dirección, o envíelo más tarde',
    },
    'routing-loop': { why: 'el mensaje dio vueltas en círculo por el camino', help: OTHERWISE },
    'tls-failure': { why: 'no fue posible una conexión segura con el servidor de destino', help: OTHERWISE },
    'system-full': { why: 'el servidor de destino no tiene más espacio', help: LATER },
    'system-error': { why: 'el servidor de destino tiene una avería', help: LATER },
    expired: {
      why: 'el servidor de destino estuvo demasiado tiempo sin responder',
      help: 'envíelo de nuevo, o pruebe otro medio',
    },
    'protocol-error': { why: 'el servidor de destino y el nuestro no se entendieron', help: OURS },
    'challenge-response': {
      why: 'en el destino quieren saber antes que una persona escribió el mensaje',
      help: 'busque una petición para confirmarlo',
    },
    unknown: { why: 'no se dio ningún motivo', help: OTHERWISE },
  },
};
