import type { Page } from 'puppeteer-core';
import { bundle } from './bundle.ts';

type InPage = typeof import('./in-page.ts');

const NAME = 'sidelightBench';

/** A world beside a page's own, new in it: its first look at the page is a cold one. */
export type World = {
  readonly call: <K extends keyof InPage>(name: K, ...args: Parameters<InPage[K]>) => Promise<Awaited<ReturnType<InPage[K]>>>;
};
export type NewWorld = (page: Page) => Promise<World>;

/** Bundles the script for such worlds; gives a way to make one in a page as it is loaded now. */
export async function worldMaker(): Promise<NewWorld> {
  const script = await bundle('bench/page/in-page.ts', NAME);
  let made = 0;
  return async (page) => {
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: `bench-${made++}` });
    const evaluate = async (expression: string): Promise<unknown> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await evaluate(script);
    return { call: (name, ...args) => evaluate(`${NAME}.${name}(...${JSON.stringify(args)})`) as never };
  };
}
