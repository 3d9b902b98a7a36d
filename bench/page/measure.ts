import type { Page } from 'puppeteer-core';
import { type Samples, statistic } from '../suite.ts';

/** What lives in a page's process after a collection, in MB: JavaScript of all worlds, the DOM and typed arrays. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, ...rest }: { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
    return (usedSize + (rest.embedderHeapUsedSize ?? 0) + (rest.backingStorageSize ?? 0)) / 1e6;
  } finally {
    await session.detach();
  }
}

/** How much more a distribution is than another: the difference at each of its hundredths. */
export function difference(samples: Samples, base: Samples): number[] {
  const [own, other] = [sorted(samples), sorted(base)];
  if (own.length === 0 || other.length === 0) return [];
  const at = (list: Samples, share: number) => list[Math.min(list.length - 1, Math.floor(share * list.length))] ?? Number.NaN;
  return Array.from({ length: 100 }, (_, i) => at(own, (i + 0.5) / 100) - at(other, (i + 0.5) / 100));
}

function sorted(samples: Samples): number[] {
  return [...samples].sort((a, b) => a - b);
}

export function median(samples: Samples): number {
  return statistic(samples, 'median');
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
