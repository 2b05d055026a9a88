/** Real mail servers read a configuration: what the check of a snippet in a guide can rely on. */
import { describe, expect, it } from 'vitest';
import { checkConfiguration, whereIs, type CheckedProgram } from '../../scripts/programs/check-configuration.ts';

const SAMPLES: readonly (readonly [CheckedProgram, good: string, bad: string])[] = [
  ['postfix', 'minimal_backoff_time = 5m\n', 'minimal_backof_time = 5m\n'],
  ['exim', 'begin retry\n* * F,2h,15m; G,16h,1h,1.5; F,4d,6h\n', 'begin retry\n* * Z,2h,15m\n'],
  [
    'opensmtpd',
    'queue ttl 4d\nlisten on lo\naction "out" relay\nmatch for any action "out"\n',
    'queue tll 4d\nlisten on lo\naction "out" relay\nmatch for any action "out"\n',
  ],
  [
    'sendmail',
    "OSTYPE(`debian')\ndefine(`confTO_QUEUERETURN', `5d')\nMAILER(`smtp')\n",
    "OSTYPE(`debian')\nMAILER(`smpt')\n",
  ],
  ['dovecot', 'auth_mechanisms = plain\n', 'auth_mechanism = plain\n'],
  [
    'bind',
    '. 60 IN SOA ns. me. 1 2 3 4 5\nns. 60 IN A 192.0.2.53\n. 60 IN NS ns.\nexample.org. 60 IN MX 10 mx.example.org.\n',
    '. 60 IN SOA ns. me. 1 2 3 4 5\nns. 60 IN A 192.0.2.53\n. 60 IN NS ns.\nexample.org. 60 IN MX mx.example.org.\n',
  ],
];

describe.each(SAMPLES)('%s', (program, good, bad) => {
  it('is there', () => {
    expect(whereIs(program)).toBeDefined();
  });

  it('accepts a configuration', () => {
    expect(checkConfiguration(program, good)).toMatchObject({ accepted: true });
  });

  it('complains of a wrong one', () => {
    const { accepted, said } = checkConfiguration(program, bad);
    expect(accepted).toBe(false);
    expect(said).not.toBe('');
  });
});
