import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Choice } from '../../components/choice';
import { type MentionPosition, PageNames } from '../../components/page-names';
import { PageStatus } from '../../components/page-status';
import { SearchView } from '../../components/search-view';
import { Switch } from '../../components/switch';
import type { PageState } from '../../lib/answers';
import { PAGE_ORIGINS } from '../../lib/messaging/active-page';
import { askPage } from '../../lib/messaging/ask-page';
import { openPanel } from '../../lib/messaging/open-panel';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings } from '../../lib/settings';
import { ask, searchTools } from '../surfaces/ask-background';
import { useActivePage } from '../surfaces/use-active-page';

const DENSITIES = [
  { value: 'every', label: 'Every one' },
  { value: 'section', label: 'First in each section' },
  { value: 'page', label: 'First on the page' },
] as const satisfies readonly { value: Settings['density']; label: string }[];

const STARTS_WITHIN_MS = 2000;

/** The same search as a page in a tab. */
function openTab(query: string): void {
  const address = new URL(browser.runtime.getURL('/search.html'));
  if (query.trim() !== '') address.searchParams.set('q', query);
  void browser.tabs.create({ url: address.href }).then(() => close());
}

/** Search; below the empty box the names on the page in the active tab, and what is on or off. */
export function Popup() {
  const { page } = useActivePage(undefined);
  const [isStarting, setStarting] = useState(false);
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [position, setPosition] = useState<MentionPosition>();
  const [hasOwnNames, setHasOwnNames] = useState(false);
  useEffect(() => {
    void readSettings(browser.storage).then(setSettings);
    void ask('packs', {}).then((packs) => setHasOwnNames(packs.ok && packs.value.some(({ origin }) => origin === 'reader')));
  }, []);

  const { host, tabId } = page;
  const state: PageState = isStarting && page.state.name === 'unreadable' ? { name: 'looking' } : page.state;
  const change = async (part: Partial<Settings>) => setSettings(await changeSettings(browser.storage, part));
  const setSite = async (host: string, on: boolean) => {
    const others = settings.sitesLeftAlone.filter((site) => site !== host);
    await change({ sitesLeftAlone: on ? others : [...others, host] });
    // The script comes into the page in a moment.
    setStarting(on);
    if (on) setTimeout(() => setStarting(false), STARTS_WITHIN_MS);
  };
  const step = async (tab: number, entityId: string, direction: 1 | -1) => {
    const reached = await askPage(tab, 'stepToMention', { direction, entityId });
    if (reached.ok) setPosition(reached.value);
  };
  const allow = async () => {
    await browser.permissions.request({ origins: PAGE_ORIGINS });
  };
  return (
    <>
      <h1 class="visually-hidden">Sidelight</h1>
      <SearchView {...searchTools} locale={navigator.language} onClose={() => close()} onTab={openTab}>
        {(open) => (
          <>
            <section aria-label="Names on this page">
              <PageStatus state={state} />
              {state.name === 'no-permission' && (
                <button type="button" class="plain" onClick={allow}>
                  Allow it
                </button>
              )}
              {state.name === 'names' && tabId !== undefined && (
                <PageNames
                  names={state.names}
                  capped={state.capped}
                  onStep={(entityId, direction) => void step(tabId, entityId, direction)}
                  position={position}
                  locale={navigator.language}
                  onChoose={open}
                />
              )}
            </section>
            <button type="button" class="plain" onClick={() => void openPanel(tabId).then(() => close())}>
              Open the side panel
            </button>
            <section class="switches" aria-label="Settings">
              {host !== undefined && <Switch label={`On ${host}`} on={!settings.sitesLeftAlone.includes(host)} onChange={(on) => void setSite(host, on)} />}
              <Switch label="Mark names on pages" on={settings.marks} onChange={(marks) => void change({ marks })} />
              <Choice
                label="Which mentions"
                value={settings.density}
                options={DENSITIES}
                disabled={!settings.marks}
                onChange={(density) => void change({ density })}
              />
              <Switch
                label="Descriptions too, such as “the US president”"
                on={settings.descriptions}
                disabled={!settings.marks}
                onChange={(descriptions) => void change({ descriptions })}
              />
              <Switch label="Names in #tags and @handles too" on={settings.tags} disabled={!settings.marks} onChange={(tags) => void change({ tags })} />
              {hasOwnNames && (
                <>
                  <Switch
                    label="Mark names that you added"
                    on={settings.markOwnNames}
                    disabled={!settings.marks}
                    onChange={(markOwnNames) => void change({ markOwnNames })}
                  />
                  <p class="note">A page can see which of its words are marked.</p>
                </>
              )}
            </section>
          </>
        )}
      </SearchView>
    </>
  );
}
