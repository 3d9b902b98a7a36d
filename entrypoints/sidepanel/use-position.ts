import { type Dispatch, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { answer } from '../../lib/messaging/answer';
import type { MentionPosition, PanelQuestions } from '../../lib/messaging/protocol';

/** The mention in a tab's page at which the reader was brought last, from this panel or by a keyboard command. */
export function usePosition(tabId: number | undefined): readonly [MentionPosition | undefined, Dispatch<MentionPosition>] {
  const [position, setPosition] = useState<MentionPosition>();
  useEffect(() => {
    const onMessage = (message: unknown) => {
      const { args } = (message ?? {}) as { args?: { tabId?: unknown } };
      // What is beside another page, or in a tab behind it, has nothing to say.
      if (tabId === undefined || args?.tabId !== tabId || document.hidden) return undefined;
      const showPosition = async ({ tabId: _, ...shown }: PanelQuestions['showPosition']['args']) => {
        setPosition(shown);
        return null;
      };
      return answer<PanelQuestions, undefined>({ showPosition }, message, undefined);
    };
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  }, [tabId]);
  return [position, setPosition];
}
