import { browser } from '@wxt-dev/browser';
import { createAsk } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import { world } from '../../lib/page/world';
import { readSettings, watchSettings } from '../../lib/settings';
import { createCardHost } from './card-host';
import { followPointer } from './follow-pointer';
import { createPageAnswers } from './page-answers';

/** Follows the pointer over what the frame's reader found, for as long as the reader is there. */
export function startHover(): void {
  const { sidelightReader: reader, sidelightHover } = world;
  if (!reader || sidelightHover) return;
  const { index, signal, end, isConnected } = reader;
  const send = (message: unknown) => browser.runtime.sendMessage(message);
  const ask = createAsk<Questions>(send, { isConnected });
  // Asked twice it would open twice.
  const askOnce = createAsk<Questions>(send, { isConnected, retryAfterMs: [] });
  const openPanel = (args: Questions['openPanel']['args']) => void askOnce('openPanel', args);
  const pointer = followPointer({ view: createCardHost(), index, ask, openPanel, signal, end });

  const apply = ({ openAfterMs }: { readonly openAfterMs: number }) => pointer.setDelay(openAfterMs);
  void readSettings(browser.storage).then(apply, end);
  watchSettings(browser.storage, apply, signal);
  world.sidelightHover = { notice: pointer.notice, tap: pointer.tap, answer: createPageAnswers(index, signal, pointer.open) };
  signal.addEventListener('abort', () => delete world.sidelightHover);
}
