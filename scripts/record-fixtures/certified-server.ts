import { once } from 'node:events';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A server with TLS and AUTH, made with smtp-server, as nothing about its bytes is out of the ordinary. */
export class CertifiedServer {
  readonly #server: SMTPServer;

  private constructor(server: SMTPServer) {
    this.#server = server;
  }

  /** Listens with these TLS options; nobody's password is right here. */
  static async start(port: number, options: SMTPServerOptions): Promise<CertifiedServer> {
    const server = new SMTPServer({
      name: 'mx.example.org',
      size: 2048,
      authOptional: true,
      allowInsecureAuth: true,
      hideENHANCEDSTATUSCODES: false,
      disableReverseLookup: true,
      onAuth: (_authentication, _session, callback) => {
        callback(Object.assign(new Error('Authentication credentials invalid'), { responseCode: 535 }));
      },
      ...options,
    });
    // clients that do not trust the certificate hang up in the middle of the handshake
    server.on('error', () => undefined);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    return new CertifiedServer(server);
  }

  /** Listens no more; whoever is still connected is cut off by the end of the process. */
  stop(): void {
    this.#server.close();
  }
}
