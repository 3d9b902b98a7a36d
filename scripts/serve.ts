import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';

/** What a path answers: HTML text, or text with headers; a function is asked anew each time. */
export type Answer = string | { readonly body: string; readonly headers: Readonly<Record<string, string>> };
export type Routes = Readonly<Record<string, Answer | (() => Answer)>>;

export type PageServer = {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** Every request so far, in order. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
};

/** Serves pages on the loopback address, on a free port. */
export async function servePages(routes: Routes): Promise<PageServer> {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push({ path: request.url ?? '/', headers: request.headers });
    const route = routes[path];
    const answer = typeof route === 'function' ? route() : route;
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, headers } = typeof answer === 'string' ? { body: answer, headers: {} } : answer;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${portOf(server)}`, requests, close: () => closeServer(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
