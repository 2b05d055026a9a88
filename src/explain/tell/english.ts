/** What the person who wrote a message is told in English. */
import type { SenderWords } from './sender-words.ts';

const OURS = 'this is for us to put right';
const LATER = 'sending it again later may help';
const OTHERWISE = 'please try to reach them another way';

/** English. */
export const english: SenderWords = {
  join: { why: '{head}: {why}', next: '{why}; {next}', end: '.' },
  delivered: { plain: 'your message has been delivered', to: 'your message to {recipient} has been delivered' },
  delayed: { plain: 'your message is delayed', to: 'your message to {recipient} is delayed' },
  failed: { plain: 'your message could not be delivered', to: 'your message to {recipient} could not be delivered' },
  late: {
    plain: 'your message could not be delivered in time',
    to: 'your message to {recipient} could not be delivered in time',
  },
  next: {
    maybe: LATER,
    soon: 'we will try again shortly',
    today: 'we will try again at {time}',
    later: 'we will try again on {day} at {time}',
    untilToday: 'we will keep trying until {time}',
    untilLater: 'we will keep trying until {day}',
    thenUntilToday: ' and, if need be, until {time}',
    thenUntilLater: ' and, if need be, until {day}',
  },
  reasons: {
    'recipient-unknown': {
      why: 'there is no mailbox with this address',
      passing: 'their mail server is still checking whether this address exists',
      help: 'please check it for typing errors',
    },
    'recipient-disabled': {
      why: 'their mailbox is switched off',
      passing: 'their mailbox is switched off at the moment',
      help: OTHERWISE,
    },
    'recipient-moved': { why: 'they have moved to another address', help: 'please ask them for the new one' },
    'recipient-rejected': { why: 'their mailbox does not take messages from this sender', help: OTHERWISE },
    'mailbox-full': { why: 'their mailbox is full', help: 'please let them know another way' },
    'domain-unknown': {
      why: 'the part of the address behind the @ does not exist or takes no mail',
      passing: 'the part of the address behind the @ could not be found',
      help: 'please check it for typing errors',
    },
    'sender-rejected': { why: 'their mail server does not take messages from our address', help: OURS },
    'email-authentication': {
      why: 'their mail server could not make sure that the message comes from us',
      help: OURS,
    },
    'smtp-authentication': { why: 'we could not sign in to our own mail service', help: OURS },
    'relay-denied': { why: 'the mail server that we used does not carry messages to this address', help: OURS },
    'ip-reputation': {
      why: 'their mail server does not take messages from ours',
      passing: 'their mail server is careful with messages from ours',
      help: OURS,
    },
    'domain-reputation': {
      why: 'their mail server does not trust our address',
      passing: 'their mail server does not trust our address yet',
      help: OURS,
    },
    'reverse-dns': { why: 'their mail server could not make sure who ours is', help: OURS },
    'spam-content': {
      why: 'a filter took the message for unwanted mail',
      help: 'other words, fewer links or no attachment may help',
    },
    virus: {
      why: 'something in the message was taken for harmful',
      passing: 'their mail server cannot check the message for viruses right now',
      help: 'please check the attachments before you send it again',
    },
    'content-rejected': {
      why: 'their mail server does not accept something in the message',
      help: 'another format or no attachment may help',
    },
    'message-too-large': {
      why: 'the message is larger than they can receive',
      help: 'please leave attachments out, or send a link to them',
    },
    'policy-rejected': {
      why: 'a rule of their mail server does not let the message in',
      passing: 'a rule of their mail server does not let the message in yet',
      help: OTHERWISE,
    },
    'rate-limited': { why: 'their mail server takes only so many messages at a time', help: LATER },
    'too-many-connections': { why: 'their mail server is busy', help: LATER },
    'too-many-recipients': {
      why: 'the message goes to more people than their mail server takes at once',
      help: 'please send it to fewer people at a time',
    },
    greylisted: { why: 'their mail server asks new senders to come back a little later', help: LATER },
    'network-error': { why: 'their mail server is not answering', help: LATER },
    'dns-failure': {
      why: 'the way to their mail server could not be found',
      help: 'please check the address, or send it again later',
    },
    'routing-loop': { why: 'the message was passed round in circles on its way', help: OTHERWISE },
    'tls-failure': { why: 'no secure connection to their mail server was possible', help: OTHERWISE },
    'system-full': { why: 'their mail server has no room left', help: LATER },
    'system-error': { why: 'their mail server has a problem of its own', help: LATER },
    expired: {
      why: 'their mail server could not be reached for too long',
      help: 'please send it again, or try another way',
    },
    'protocol-error': { why: 'their mail server and ours did not understand each other', help: OURS },
    'challenge-response': {
      why: 'they want to know first that a person wrote the message',
      help: 'please look for a request to confirm it',
    },
    unknown: { why: 'no reason was given', help: OTHERWISE },
  },
};
