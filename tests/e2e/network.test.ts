import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { driveBrowser, until } from '../../scripts/drive-browser.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { clickInCard, findMark, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { servePages } from '../../scripts/serve.ts';
import { pause, SAMPLE } from './harness.ts';

/** A proxy that writes down every request; what is not on this machine is refused. */
async function logRequests(): Promise<{ port: number; seen: string[]; server: Server }> {
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    seen.push(`${incoming.method} ${url.hostname}${url.pathname}`);
    if (url.hostname !== '127.0.0.1') {
      outgoing.writeHead(502).end();
      return;
    }
    incoming.pipe(
      request(url, { method: incoming.method, headers: incoming.headers }, (answer) =>
        answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers)),
      ).on('error', () => outgoing.destroy()),
    );
  });
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, seen, server };
}

/** Reads the sample behind the proxy, with or without the extension, and gives what went over the network. */
async function requestsWhileReading(name: BrowserName, bare: boolean): Promise<string[]> {
  const pages = await servePages({ '/sample': SAMPLE });
  const proxy = await logRequests();
  const driven = await driveBrowser({
    name,
    bare,
    args: name === 'chromium' ? [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] : [],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  try {
    const page = await driven.browser.newPage();
    await page.goto(`${pages.origin}/sample`);
    await page.bringToFront();
    if (bare) await pause(2500);
    else {
      await waitForMarks(page);
      await restOn(page, await findMark(page, 'Joe Biden'));
      await waitForCard(driven, page, 'Joe Biden');
      await clickInCard(driven, page, 'Compare');
      await page.keyboard.press('Escape');
    }
    await until(async () => proxy.seen.length > 0, 'the page itself to be asked for');
  } finally {
    await driven.close();
    await pages.close();
    proxy.server.closeAllConnections();
    proxy.server.close();
  }
  return proxy.seen;
}

// What the browsers ask for by themselves, at times of their own choosing.
const BROWSER_NOISE = /(?:^|[./ ])(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|org|net)|mozgcp|detectportal/;

test.each(['chromium', 'firefox'] as const)('%s: the extension asks the network for nothing', async (name) => {
  const ofPage = (seen: readonly string[]) => [...new Set(seen)].filter((line) => !BROWSER_NOISE.test(line)).sort();
  const without = ofPage(await requestsWhileReading(name, true));
  const having = ofPage(await requestsWhileReading(name, false));
  expect(without).toContain('GET 127.0.0.1/sample');
  expect(having).toEqual(without);
});
