/** French: what servers of France, Belgium, Switzerland and Canada say. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const french = /* @__PURE__ */ inLanguage({
  virus: ['virus detecte', 'contient un virus', 'message infecte'],
  listed: ['liste noire', 'ip (source|) bloquee', 'mauvaise reputation', 'serveur bloque', 'blackliste(e|)'],
  greylisted: ['liste(s|) grise(s|)', '(veuillez reessayer|reessayez) dans'],
  rate: ['trop de (messages|mails)', 'debit trop', "(limite|quota) d'envoi"],
  connections: ['trop de connexions'],
  'too-large': ['trop volumineux', 'message trop gros', 'taille (du message|maximale)'],
  sender: ['expediteur (refuse|inconnu|rejete)', "adresse (d'|)expediteur", "domaine de l'expediteur"],
  relay: ['relai(s|) (refuse|interdit|non autorise)', 'relayage interdit'],
  moving: ['deplacement', 'en cours de migration', '(migration|transfert) en cours'],
  full: [
    '(boite|messagerie) ... pleine',
    'quota (depasse|atteint)',
    'depasse son quota',
    'espace disque depasse',
    'saturee',
  ],
  disabled: [
    'compte ... (desactive|suspendu|ferme|inactif|bloque|supprime|cloture|efface|resilie)',
    '(boite|adresse|messagerie) ... (desactivee|fermee|inactive|supprimee|cloturee|retiree|resiliee)',
    "(adresse|compte|boite|alias) n'est plus (active|actif|utilise|utilisee|valide|valable|attribuee)",
    'destinataire archivee',
  ],
  moved: [
    'ne travaille plus',
    "a quitte (la societe|l'entreprise|l'etablissement|nos services)",
    'ne fait plus partie',
  ],
  unknown: [
    "(utilisateur|destinataire|adresse|compte|boite|messagerie|alias) ... n'existe (pas|plus)",
    '(utilisateur|destinataire|adresse|compte|boite|boite aux lettres) (inconnu|inexistant|introuvable)(e|)',
    "pas d'(utilisateur|adresse) (a ce|de ce)",
    "il n'existe (pas|plus) (d'|de |aucun |aucune )(utilisateur|compte|boite|adresse)",
    '(destinataire|adresse) (invalide|non valide)',
    '(aucun|aucune|pas de) (utilisateur|destinataire|boite|compte|adresse) (a ce|de ce|avec ce|portant ce|ne correspond)',
    'ne correspond (plus|pas) a (aucun|un) (utilisateur|compte|destinataire|boite)',
  ],
  missing: ["n'existe (pas|plus)"],
  domain: ['domaine (inconnu|inexistant|introuvable)', "domaine ... n'existe pas"],
  'log-in': [
    'authentification (requise|necessaire|echouee)',
    "echec de l'authentification",
    '(identifiants|mot de passe) incorrect(s|)',
  ],
  spam: ['(considere|detecte) comme spam', '(courrier|message) indesirable', 'pourriel'],
  trouble: ['(service|temporairement) indisponible', '(erreur|probleme) temporaire', 'erreur interne'],
  refused: ['(message|service|acces) refuse', 'refuse par la politique', '(mail|message) rejete', 'non autorise'],
});
