import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate that nobody has signed, and its key, in PEM. */
export interface SelfSignedCertificate {
  readonly cert: string;
  readonly key: string;
}

/** Makes a fresh certificate for mx.example.org, because the one that smtp-server has built in has expired. */
export function selfSignedCertificate(folder: string): SelfSignedCertificate {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-nodes', '-days', '2', '-newkey', 'rsa:2048', '-keyout', key, '-out', cert].concat([
      '-subj',
      '/CN=mx.example.org',
      '-addext',
      'subjectAltName=DNS:mx.example.org',
    ]),
    { stdio: 'ignore', timeout: 15_000 },
  );
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}
