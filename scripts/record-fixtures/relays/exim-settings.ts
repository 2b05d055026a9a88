/** The text of an Exim configuration that sends everything to one port of the loopback address. */
export function eximSettings(port: number, answeringPort: number, retryRules: string): string {
  return `primary_hostname = mail.example.net
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
disable_ipv6
log_file_path = /var/log/exim4/%slog
acl_smtp_rcpt = accept
dsn_advertise_hosts = *
smtputf8_advertise_hosts = *
tls_advertise_hosts =
rfc1413_query_timeout = 0s
keep_environment =
begin routers
everything:
  driver = manualroute
  route_list = * 127.0.0.1
  # the loopback address is not this Exim
  self = send
  transport = relay
begin transports
relay:
  driver = smtp
  port = ${answeringPort}
  allow_localhost
begin retry
* * ${retryRules}
`;
}
