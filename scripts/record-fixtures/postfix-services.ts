import type { Ports } from './ports.ts';

/** The text of master.cf: the usual services without chroot, three smtpd ports, and a few special delivery services. */
export function postfixServices(ports: Ports): string {
  return `${smtpdPort(ports.submission, TRUSTED)}
${smtpdPort(ports.exchanger, STRANGERS)}
${smtpdPort(ports.encrypted, { smtpd_tls_security_level: 'encrypt' })}
${SERVICES}`;
}

/** The own port takes mail for recipients that are known to fail: that is what is recorded. */
const TRUSTED = {
  smtpd_recipient_restrictions: '$trusted_recipients',
  smtpd_reject_unlisted_recipient: 'no',
};

/** The port for strangers has all the restrictions and little patience. */
const STRANGERS = {
  mynetworks: '',
  local_recipient_maps: 'inline:{postmaster=1,full=1,retired=1,watched=1}',
  // lets a dialogue speak as somebody from outside
  smtpd_authorized_xclient_hosts: '127.0.0.1',
  smtpd_timeout: '2s',
  smtpd_recipient_limit: '3',
  smtpd_recipient_overshoot_limit: '1',
  smtpd_hard_error_limit: '5',
  smtpd_helo_required: 'yes',
  smtpd_client_restrictions: '$stranger_clients',
  smtpd_helo_restrictions: '$stranger_helos',
  smtpd_sender_restrictions: '$stranger_senders',
  smtpd_relay_restrictions: '$stranger_relay',
  smtpd_recipient_restrictions: '$stranger_recipients',
  smtpd_data_restrictions: '$stranger_data',
};

const SERVICES = `cleanup    unix       n - n - 0 cleanup
qmgr       unix       n - n 300 1 qmgr
tlsmgr     unix       - - n 1000? 1 tlsmgr
rewrite    unix       - - n - - trivial-rewrite
bounce     unix       - - n - 0 bounce
defer      unix       - - n - 0 bounce
trace      unix       - - n - 0 bounce
flush      unix       n - n 1000? 0 flush
proxymap   unix       - - n - - proxymap
showq      unix       n - n - - showq
error      unix       - - n - - error
retry      unix       - - n - - error
discard    unix       - - n - - discard
local      unix       - n n - - local
anvil      unix       - - n - 1 anvil
postlog    unix-dgram n - n - 1 postlogd
smtp       unix       - - n - - smtp
relay      unix       - - n - - smtp
  -o syslog_name=postfix/$service_name
tls-only   unix       - - n - - smtp
  -o smtp_tls_security_level=encrypt
verified   unix       - - n - - smtp
  -o smtp_tls_security_level=verify
over-quota unix       - n n - - pipe
  user=nobody argv=/bin/sh -c { echo "maildrop: maildir over quota"; exit 75; }
`;

function smtpdPort(port: number, overrides: Readonly<Record<string, string>>): string {
  const options = Object.entries(overrides).map(([name, value]) => `  -o { ${name} = ${value} }`);
  return [`127.0.0.1:${port} inet n - n - - smtpd`, ...options].join('\n');
}
