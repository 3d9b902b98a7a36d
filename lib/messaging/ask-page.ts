import { browser } from 'wxt/browser';
import { failure, type Result } from '../result';
import type { FrameQuestions, PageQuestions, PanelQuestions } from './protocol';

/** Asks the script in a tab's top frame; a page where it does not run answers nothing, at once. */
export async function askPage<K extends keyof PageQuestions>(
  tabId: number,
  question: K,
  args: PageQuestions[K]['args'],
): Promise<Result<PageQuestions[K]['answer']>> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { question, args }, { frameId: 0 });
    return answer === undefined ? failure('silent') : (answer as Result<PageQuestions[K]['answer']>);
  } catch {
    return failure('silent');
  }
}

/** Asks the scripts in all frames of a tab, without waiting for what they answer. */
export async function tellFrames<K extends keyof FrameQuestions>(tabId: number, question: K, args: FrameQuestions[K]['args']): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { question, args });
  } catch {
    // Nobody is there.
  }
}

/** Asks the side panels that are open, from the background; where none is, or none is meant, nobody answers, at once. */
export async function askPanels<K extends keyof PanelQuestions>(question: K, args: PanelQuestions[K]['args']): Promise<Result<PanelQuestions[K]['answer']>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ question, args });
    return answer === undefined ? failure('silent') : (answer as Result<PanelQuestions[K]['answer']>);
  } catch {
    return failure('silent');
  }
}
