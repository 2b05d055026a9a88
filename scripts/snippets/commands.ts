/** The commands that snippets may use, and the Debian package that brings each: a reader has to know where to get it. */
export const COMMANDS: Readonly<Record<string, string>> = {
  ...from('postfix', 'postconf postmap postqueue postalias postsuper postfix qshape sendmail newaliases mailq'),
  ...from('exim4-base', 'exigrep'),
  ...from('dovecot-core', 'doveadm'),
  ...from('bind9-dnsutils', 'dig delv'),
  ...from('coreutils', 'base64 cat chmod chown cut date df du head id mv od printf sleep sort tail test tr uniq wc'),
  ...from('bash', 'echo exit'),
  ...from('grep', 'grep'),
  ...from('sed', 'sed'),
  ...from('diffutils', 'diff'),
  ...from('mawk', 'awk'),
  ...from('util-linux', 'namei'),
  ...from('less', 'less'),
  ...from('openssl', 'openssl'),
  ...from('openssh-client', 'ssh'),
  ...from('python3', 'python3'),
  ...from('apt', 'apt'),
  ...from('systemd', 'systemctl'),
  ...from('iproute2', 'ss'),
  ...from('nftables', 'nft'),
  ...from('netcat-openbsd', 'nc'),
  ...from('iputils-ping', 'ping'),
  ...from('jq', 'jq'),
  ...from('ldap-utils', 'ldapsearch'),
  ...from('krb5-user', 'klist'),
  ...from('dos2unix', 'unix2dos'),
  ...from('whois', 'whois'),
  ...from('spfquery', 'spfquery'),
  ...from('opendkim-tools', 'opendkim-testkey'),
};

function from(debianPackage: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, debianPackage]));
}
