import type { Page } from 'puppeteer-core';
import { callInPage } from './bundle.ts';
import { heapOf } from './surfaces.ts';

export type Measured = {
  /** How many documents ours finds for each query. */
  readonly found: readonly number[];
  readonly ours: readonly number[];
  readonly oursFromNothing: readonly number[];
  readonly readMegabytes: readonly number[];
  readonly oursHeap: number;
  readonly peerBuild: number;
  readonly peerWithTypos: readonly number[];
  readonly peerWithoutTypos: readonly number[];
  readonly peerFromNothing: readonly number[];
  readonly peerMegabytes: number;
  readonly peerHeap: number;
  readonly scan: readonly number[];
  readonly scanHeap: number;
};

const ROUNDS = 5;
// A load takes seconds at a large size.
const LOADS = 5;

/** Ours, MiniSearch in memory and a plain scan, one after the other in one page, with the same base and queries. */
export async function measurePeers(page: Page, queries: readonly string[]): Promise<Measured> {
  const bare = await heapOf(page);
  const held = async () => (await heapOf(page)) - bare;

  const oursFromNothing = await callInPage(page, 'timeOursFromNothing', queries);
  const ours = await callInPage(page, 'timeOurs', queries, ROUNDS);
  const oursHeap = await held();
  await callInPage(page, 'closeOurs');
  const reads = await callInPage(page, 'readsOfOurs', queries);

  await callInPage(page, 'readDocuments');
  const peerBuild = await callInPage(page, 'buildPeer');
  await callInPage(page, 'dropDocuments');
  const peerHeap = await held();
  const { withTypos, withoutTypos } = await callInPage(page, 'timePeer', queries, ROUNDS);
  const peerMegabytes = (await callInPage(page, 'storePeer')) / 1e6;
  const peerFromNothing = await callInPage(page, 'timePeerFromNothing', queries.slice(0, LOADS));
  await callInPage(page, 'forgetPeer');

  await callInPage(page, 'readDocuments');
  await callInPage(page, 'buildTexts');
  await callInPage(page, 'dropDocuments');
  const scanHeap = await held();
  const scan = await callInPage(page, 'timeScan', queries, ROUNDS);
  return {
    found: ours.found,
    ours: ours.samples,
    oursFromNothing,
    readMegabytes: reads.map(({ bytes }) => bytes / 1e6),
    oursHeap,
    peerBuild,
    peerWithTypos: withTypos,
    peerWithoutTypos: withoutTypos,
    peerFromNothing,
    peerMegabytes,
    peerHeap,
    scan,
    scanHeap,
  };
}
