/** What the person who wrote a message is told in French. */
import type { SenderWords } from './sender-words.ts';

const OURS = 'c’est à nous d’y remédier';
const LATER = 'un nouvel envoi plus tard peut suffire';
const OTHERWISE = 'essayez de joindre cette personne autrement';

/** French. A no-break space stands in front of colons and semicolons. */
export const french: SenderWords = {
  join: { why: '{head}\u00A0: {why}', next: '{why}\u00A0; {next}', end: '.' },
  delivered: { plain: 'votre message a été remis', to: 'votre message à {recipient} a été remis' },
  delayed: { plain: 'votre message est retardé', to: 'votre message à {recipient} est retardé' },
  failed: { plain: 'votre message n’a pas pu être remis', to: 'votre message à {recipient} n’a pas pu être remis' },
  late: {
    plain: 'votre message n’a pas pu être remis à temps',
    to: 'votre message à {recipient} n’a pas pu être remis à temps',
  },
  next: {
    maybe: LATER,
    soon: 'nous réessayons dans un instant',
    today: 'nous réessayons à {time}',
    later: 'nous réessayons {day} à {time}',
    untilToday: 'nous réessayons jusqu’à {time}',
    untilLater: 'nous réessayons jusqu’à {day}',
    thenUntilToday: ' et, au besoin, jusqu’à {time}',
    thenUntilLater: ' et, au besoin, jusqu’à {day}',
  },
  reasons: {
    'recipient-unknown': {
      why: 'il n’existe pas de boîte à cette adresse',
      passing: 'le serveur du destinataire vérifie encore si cette adresse existe',
      help: 'vérifiez qu’elle est bien écrite',
    },
    'recipient-disabled': {
      why: 'la boîte du destinataire est désactivée',
      passing: 'la boîte du destinataire est désactivée pour le moment',
      help: OTHERWISE,
    },
    'recipient-moved': { why: 'le destinataire a changé d’adresse', help: 'demandez-lui la nouvelle' },
    'recipient-rejected': { why: 'la boîte du destinataire n’accepte rien de cet expéditeur', help: OTHERWISE },
    'mailbox-full': { why: 'la boîte du destinataire est pleine', help: 'prévenez cette personne autrement' },
    'domain-unknown': {
      why: 'la partie de l’adresse après le @ n’existe pas ou ne reçoit pas de courrier',
      passing: 'la partie de l’adresse après le @ n’a pas été trouvée',
      help: 'vérifiez qu’elle est bien écrite',
    },
    'sender-rejected': { why: 'le serveur du destinataire n’accepte rien de notre adresse', help: OURS },
    'email-authentication': {
      why: 'le serveur du destinataire n’a pas pu s’assurer que le message vient de nous',
      help: OURS,
    },
    'smtp-authentication': { why: 'nous n’avons pas pu nous connecter à notre propre service de courrier', help: OURS },
    'relay-denied': { why: 'le serveur que nous avons utilisé ne transmet rien à cette adresse', help: OURS },
    'ip-reputation': {
      why: 'le serveur du destinataire n’accepte rien du nôtre',
      passing: 'le serveur du destinataire se méfie des messages du nôtre',
      help: OURS,
    },
    'domain-reputation': {
      why: 'le serveur du destinataire ne fait pas confiance à notre adresse',
      passing: 'le serveur du destinataire ne fait pas encore confiance à notre adresse',
      help: OURS,
    },
    'reverse-dns': { why: 'le serveur du destinataire n’a pas pu identifier le nôtre', help: OURS },
    'spam-content': {
      why: 'un filtre a pris le message pour du courrier indésirable',
      help: 'd’autres mots, moins de liens ou aucune pièce jointe peuvent aider',
    },
    virus: {
      why: 'un élément du message a été jugé dangereux',
      passing: 'le serveur du destinataire ne peut pas rechercher de virus en ce moment',
      help: 'vérifiez les pièces jointes avant de le renvoyer',
    },
    'content-rejected': {
      why: 'le serveur du destinataire refuse un élément du message',
      help: 'un autre format ou aucune pièce jointe peut aider',
    },
    'message-too-large': {
      why: 'le message est plus gros que ce que le destinataire peut recevoir',
      help: 'retirez les pièces jointes, ou envoyez un lien',
    },
    'policy-rejected': {
      why: 'une règle du serveur du destinataire ne laisse pas passer le message',
      passing: 'une règle du serveur du destinataire ne laisse pas encore passer le message',
      help: OTHERWISE,
    },
    'rate-limited': { why: 'le serveur du destinataire limite le nombre de messages à la fois', help: LATER },
    'too-many-connections': { why: 'le serveur du destinataire est surchargé', help: LATER },
    'too-many-recipients': {
      why: 'le message a plus de destinataires que leur serveur n’en accepte à la fois',
      help: 'envoyez-le à moins de personnes à la fois',
    },
    greylisted: {
      why: 'le serveur du destinataire demande aux nouveaux expéditeurs de revenir un peu plus tard',
      help: LATER,
    },
    'network-error': { why: 'le serveur du destinataire ne répond pas', help: LATER },
    'dns-failure': {
      why: 'le chemin vers le serveur du destinataire n’a pas été trouvé',
      help: 'vérifiez l’adresse, ou réessayez plus tard',
    },
    'routing-loop': { why: 'le message a tourné en rond en chemin', help: OTHERWISE },
    'tls-failure': {
      why: 'aucune connexion sûre avec le serveur du destinataire n’a été possible',
      help: OTHERWISE,
    },
    'system-full': { why: 'le serveur du destinataire n’a plus de place', help: LATER },
    'system-error': { why: 'le serveur du destinataire est en panne', help: LATER },
    expired: {
      why: 'le serveur du destinataire est resté injoignable trop longtemps',
      help: 'renvoyez-le, ou essayez autrement',
    },
    'protocol-error': { why: 'le serveur du destinataire et le nôtre ne se sont pas compris', help: OURS },
    'challenge-response': {
      why: 'le destinataire veut d’abord savoir qu’une personne a écrit le message',
      help: 'cherchez une demande de confirmation',
    },
    unknown: { why: 'aucune raison n’a été donnée', help: OTHERWISE },
  },
};
