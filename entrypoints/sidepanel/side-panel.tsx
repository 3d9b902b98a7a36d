import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EntityCard } from '../../components/entity-card';
import { PageNames } from '../../components/page-names';
import { PageStatus } from '../../components/page-status';
import type { EntityCard as Card } from '../../lib/answers';
import { type ActivePage, readActivePage } from '../../lib/messaging/active-page';
import { createAsk } from '../../lib/messaging/ask';
import { askPage } from '../../lib/messaging/ask-page';
import type { Questions } from '../../lib/messaging/protocol';
import { messageOf, type Result } from '../../lib/result';
import { readSettings } from '../../lib/settings';

const ask = createAsk<Questions>((message) => browser.runtime.sendMessage(message));

/** The names on the page in the active tab, and everything that is known of the one chosen. Follows the reader from tab to tab. */
export function SidePanel() {
  const [page, setPage] = useState<ActivePage>({ tabId: undefined, host: undefined, state: { name: 'looking' } });
  const [answer, setAnswer] = useState<Result<Card>>();

  useEffect(() => {
    const look = async () => setPage(await readActivePage(ask, (await readSettings(browser.storage)).sitesLeftAlone));
    // Pages tell the background when their names change; this page hears it too.
    const onMessage = (message: unknown) => {
      if (typeof message === 'object' && message !== null && 'question' in message && message.question === 'countNames') void look();
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    browser.runtime.onMessage.addListener(onMessage);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, []);

  const choose = async (entityId: string) => setAnswer(await ask('entityCard', { entityId }));
  const { tabId, state } = page;
  return (
    <>
      <h1>On this page</h1>
      <section aria-label="Names on this page" aria-live="polite">
        <PageStatus state={state} />
        {state.name === 'names' && tabId !== undefined && (
          <PageNames
            names={state.names}
            capped={state.capped}
            onStep={(entityId, direction) => void askPage(tabId, 'stepToMention', { direction, entityId })}
            onChoose={(entityId) => void choose(entityId)}
          />
        )}
      </section>
      {answer?.ok === false && <p class="failure">{messageOf(answer)}</p>}
      {answer?.ok && (
        <article aria-label={answer.value.label}>
          <h2>
            <bdi>{answer.value.label}</bdi>
          </h2>
          <EntityCard key={answer.value.entityId} card={answer.value} locale={navigator.language} onEntity={(entityId) => void choose(entityId)} />
        </article>
      )}
    </>
  );
}
