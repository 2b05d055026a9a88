/**
 * main.cf of the private Postfix: an ordinary relay named mail.example.net, whose waiting times are cut from hours to
 * seconds. Nothing is retried by the clock: a recording asks for each retry, so every run makes the same number.
 */
import { postfixTransports } from './postfix-transports.ts';
import type { Ports } from './ports.ts';

/** Age at which the sender of a message is told about its delay; every single attempt takes less than half of it. */
export const DELAY_WARNING_SECONDS = 6;
/** Age at which a message expires. */
export const LIFETIME_SECONDS = 9;

/** The text of main.cf. */
export function postfixSettings(folder: string, ports: Ports): string {
  return `${GENERAL}
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/maillog
maillog_file_prefixes = ${folder}
relayhost = [127.0.0.1]:${ports.answering}
transport_maps = inline:{ ${postfixTransports(ports).join(', ')} }
${TIMES}${RESTRICTIONS}`;
}

const GENERAL = `compatibility_level = 3.6
myhostname = mail.example.net
mydestination = $myhostname
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
local_recipient_maps =
alias_maps =
alias_database =
message_size_limit = 20480
notify_classes =
smtp_tls_security_level = none
smtp_connection_cache_on_demand = no`;

const TIMES = `
queue_run_delay = 300s
minimal_backoff_time = 300s
maximal_backoff_time = 300s
delay_warning_time = ${DELAY_WARNING_SECONDS}s
maximal_queue_lifetime = ${LIFETIME_SECONDS}s
bounce_queue_lifetime = ${LIFETIME_SECONDS}s
smtp_connect_timeout = 2s
smtp_helo_timeout = 2s
smtp_rcpt_timeout = 2s
smtp_data_done_timeout = 2s
# one scenario must not make Postfix avoid the server of all others ...
default_destination_concurrency_failed_cohort_limit = 0
# ... but here one failed connection suspends the next message
relay_destination_concurrency_failed_cohort_limit = 1
relay_initial_destination_concurrency = 1
`;

/** What the ports refuse: `trusted_` for submission, `stranger_` for the exchanger; see smtpd-dialogues.ts. */
const RESTRICTIONS = `
header_checks = regexp:$config_directory/header_checks
smtpd_error_sleep_time = 0
disable_vrfy_command = yes
trusted_recipients = check_recipient_access inline:{ nowhere.invalid=reject_unknown_recipient_domain }
stranger_clients = check_client_access inline:{ 192.0.2.66=REJECT }
stranger_helos = reject_invalid_helo_hostname
stranger_senders = reject_non_fqdn_sender,
  check_sender_access inline:{
    nowhere.invalid=reject_unknown_sender_domain
    { spammer@example.com = REJECT 5.7.1 Please see https://mail.example.net/why for why we say no }
    { slow@example.com = DEFER 4.7.0 Come back when our filters have had their tea } }
stranger_relay = check_recipient_access inline:{ later@example.com=defer_unauth_destination },
  reject_unauth_destination
stranger_recipients = check_recipient_access inline:{
    { full@mail.example.net = 452 4.2.2 Mailbox full }
    { retired@mail.example.net = 550 No longer here }
    { watched@mail.example.net = warn_if_reject, reject } }
stranger_data = reject_unauth_pipelining
`;

/** header_checks: content that cleanup turns away after the end of DATA. */
export const HEADER_CHECKS = '/^Subject: .*lottery/ REJECT 5.7.1 We have all won that lottery already\n';
