import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { hosts, type Identity } from './certificate.ts';
import { type Answers, Decisions } from './decisions.ts';
import type { Seen } from './seen.ts';

/**
 * Stands in for Entra and for one API, behind a proxy that a sample's runtime is told to use: the sample itself runs
 * as the reader sees it, over HTTPS, against the names it is written for.
 */
export class ScriptedService {
  private readonly decisions: Decisions;
  private readonly proxyServer: Server;
  private readonly sockets = new Set<Duplex>();

  private constructor({ key, certificate }: Identity, answers: Answers) {
    this.decisions = new Decisions(answers);
    const secure = createHttpsServer({ key, cert: certificate }, (request, response) => {
      void this.handle(request, response);
    });
    this.proxyServer = createHttpServer().on('connect', (request, socket) => {
      const host = request.url?.split(':')[0] ?? '';
      socket.on('error', () => socket.destroy());
      this.sockets.add(socket.on('close', () => this.sockets.delete(socket)));
      // Other hosts get no tunnel: a sample that calls one fails where it stands.
      if (!hosts.some((known) => known === host)) {
        this.decisions.receive(`https://${request.url}`, request.headers);
        socket.end('HTTP/1.1 502 Not scripted\r\n\r\n');
        return;
      }
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      secure.emit('connection', socket);
    });
  }

  /** Starts it on a free port of this machine. */
  static async start(identity: Identity, answers: Answers): Promise<ScriptedService> {
    const service = new ScriptedService(identity, answers);
    await new Promise<void>((done) => service.proxyServer.listen(0, '127.0.0.1', done));
    return service;
  }

  /** Port of the proxy on 127.0.0.1. */
  get port(): number {
    return (this.proxyServer.address() as AddressInfo).port;
  }

  /** All requests so far, in the order of their arrival. */
  get seen(): readonly Seen[] {
    return this.decisions.seen;
  }

  /**
   * Opens an authorization address as a browser does that is no part of the sample.
   * @returns the address that the sign-in page sends the browser back to, with its fields even where they go as a form
   */
  authorize(address: string): string {
    const url = new URL(address);
    url.searchParams.delete('response_mode');
    return this.decisions.receive(url.href)?.headers?.Location ?? '';
  }

  stop(): void {
    this.proxyServer.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = `https://${request.headers.host}${request.url}`;
    const answer = this.decisions.receive(address, request.headers, await text(request));
    const { status, headers, body } = answer ?? { status: 404, body: {} };
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }
}
