/**
 * The mail programs that cannot be installed beside one another: Debian's packages replace each other, and each wants
 * to be the machine's only `sendmail`. So each gets a root of its own, unpacked and not installed.
 */

/** What a root is made of. */
export interface ProgramPackages {
  /** Debian's packages; what they depend on comes along. */
  readonly packages: readonly string[];
  /** The users that the packages' installation would have made; each has a group of the same name. */
  readonly users: readonly string[];
  /** The program that must be there in the end. */
  readonly binary: string;
}

/** Every unpacked program by its name. */
export const PROGRAM_PACKAGES = {
  exim: { packages: ['exim4-daemon-heavy'], users: ['Debian-exim'], binary: '/usr/sbin/exim4' },
  opensmtpd: {
    packages: ['opensmtpd', 'inetutils-syslogd'],
    users: ['opensmtpd', 'opensmtpq'],
    binary: '/usr/sbin/smtpd',
  },
  sendmail: {
    packages: ['sendmail-bin', 'm4', 'inetutils-syslogd'],
    users: ['smmta', 'smmsp', 'mail'],
    binary: '/usr/libexec/sendmail/sendmail',
  },
  dma: { packages: ['dma', 'inetutils-syslogd'], users: ['mail'], binary: '/usr/sbin/dma' },
  courier: {
    packages: ['courier-mta', 'inetutils-syslogd'],
    users: ['courier', 'daemon'],
    binary: '/usr/lib/courier/courier/courierd',
  },
  dovecot: {
    packages: ['dovecot-core', 'dovecot-imapd', 'dovecot-submissiond', 'dovecot-lmtpd'],
    users: ['dovecot', 'dovenull'],
    binary: '/usr/bin/doveconf',
  },
  bind: { packages: ['bind9-utils'], users: [], binary: '/usr/bin/named-checkzone' },
  // what postmasters type, and what is nowhere else here
  tools: {
    packages: [
      'bind9-dnsutils',
      'nftables',
      'netcat-openbsd',
      'iputils-ping',
      'iproute2',
      'util-linux',
      'jq',
      'ldap-utils',
      'krb5-user',
      'dos2unix',
      'whois',
      'spfquery',
      'opendkim',
      'opendkim-tools',
    ],
    users: ['opendkim'],
    binary: '/usr/sbin/nft',
  },
} as const satisfies Record<string, ProgramPackages>;

/** The name of a program that has a root of its own. */
export type UnpackedName = keyof typeof PROGRAM_PACKAGES;
