import { browser } from 'wxt/browser';
import type { Correction } from '../../lib/answers';
import { correctionsAt } from '../../lib/corrections';
import { PAGE_ORIGINS } from '../../lib/messaging/active-page';
import { tellFrames } from '../../lib/messaging/ask-page';
import type { Settings } from '../../lib/settings';

/** After a change of corrections: the pages on which one came or went read again. */
export function followCorrections(corrections: readonly Correction[], before: readonly Correction[]): Promise<void> {
  const [now, then] = [idsOf(corrections), idsOf(before)];
  const changed = [...corrections.filter(({ id }) => !then.has(id)), ...before.filter(({ id }) => !now.has(id))];
  return readAgain((url) => correctionsAt(changed, [url]).length > 0);
}

/** After a change of settings: every page reads again if other mentions are to be found, or marked. */
export async function followFinding(settings: Settings, before: Settings): Promise<void> {
  const finding = ({ markOwnNames, descriptions, tags }: Settings) => [markOwnNames, descriptions, tags].join();
  if (finding(settings) !== finding(before)) await readAgain(() => true);
}

/** After packs came or went: every page reads again. */
export function followPacks(): Promise<void> {
  return readAgain(() => true);
}

/** After a right was taken back: scripts that try to read again where they may not learn that nobody answers them, and end. */
export async function followRights(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.action.setBadgeText({ tabId: id, text: '' });
      await tellFrames(id, 'readAgain', {});
    }),
  );
}

async function readAgain(isMeant: (url: string | undefined) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGE_ORIGINS, discarded: false });
  await Promise.all(tabs.map(async ({ id, url }) => id !== undefined && isMeant(url) && tellFrames(id, 'readAgain', {})));
}

function idsOf(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.map(({ id }) => id));
}
