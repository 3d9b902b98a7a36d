import type { Page } from 'puppeteer-core';
import { type FrameWork, traceFrames } from './trace.ts';

const WHEEL_STEP = 100;
const REST_MS = 400;
const PATIENCE_MS = 5000;
// The part of the view in which a paragraph counts as read begins 8 % below its top and ends in its middle.
const READING_AT = 0.2;

/** Turns the wheel over a page, one step after another, from its top. */
export async function scrollByWheel(page: Page, steps: number): Promise<FrameWork[]> {
  await page.bringToFront();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.move(600, 450);
  await pause(REST_MS);
  return traceFrames(page, async () => {
    for (let step = 0; step < steps; step++) await page.mouse.wheel({ deltaY: WHEEL_STEP });
    await pause(REST_MS);
  });
}

export type Lighting = { readonly ms: number[]; readonly missed: number };

/** Brings paragraphs before the reader and waits for their entries to be lit in the panel: milliseconds from the scrolling to the painted entry. */
export async function timeLighting(page: Page, panel: Page, lights: readonly { readonly passage: number; readonly entryId: string }[]): Promise<Lighting> {
  const ms: number[] = [];
  let missed = 0;
  for (const { passage, entryId } of lights) {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await pause(REST_MS);
    await panel.evaluate('panelSeen.lit = {}');
    const scrolled = await page.evaluate(
      (id, at) => {
        const top = (document.getElementById(id)?.getBoundingClientRect().top ?? 0) - innerHeight * at;
        scrollBy({ top, behavior: 'instant' });
        return performance.timeOrigin + performance.now();
      },
      `p${passage}`,
      READING_AT,
    );
    const lit = await panel
      .waitForFunction(
        (id) => (globalThis as unknown as { panelSeen: { lit: Record<string, number> } }).panelSeen.lit[id],
        { timeout: PATIENCE_MS, polling: 20 },
        entryId,
      )
      .then((handle) => handle.jsonValue())
      .catch(() => undefined);
    if (lit === undefined) missed++;
    else ms.push(lit - scrolled);
  }
  return { ms, missed };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
