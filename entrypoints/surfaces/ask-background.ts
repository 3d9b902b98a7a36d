import { browser } from 'wxt/browser';
import type { Detail } from '../../components/detail-view';
import type { SearchTools } from '../../components/use-search';
import { claimAsText, entityAsText, eventAsText, sourceDetailAsText } from '../../lib/copy-text';
import { createAsk } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/result';

export const ask = createAsk<Questions>((message) => browser.runtime.sendMessage(message));

/** A search that asks the background and copies to the clipboard. */
export const searchTools: SearchTools = {
  search: (query) => ask('search', { query }),
  complete: (query) => ask('complete', { query }),
  open,
  copy: (detail) =>
    navigator.clipboard.writeText(asText(detail, navigator.language)).then(
      () => true,
      () => false,
    ),
};

async function open(kind: Detail['kind'], id: string): Promise<Result<Detail>> {
  const name = <K extends Detail['kind'], T>(kind: K, result: Result<T>) => (result.ok ? { ok: true as const, value: { kind, value: result.value } } : result);
  switch (kind) {
    case 'entity':
      return name(kind, await ask('entityCard', { entityId: id }));
    case 'claim':
      return name(kind, await ask('claimDetail', { id }));
    case 'event':
      return name(kind, await ask('eventDetail', { id }));
    case 'source':
      return name(kind, await ask('sourceDetail', { id }));
  }
}

function asText({ kind, value }: Detail, locale: string): string {
  switch (kind) {
    case 'entity':
      return entityAsText(value);
    case 'claim':
      return claimAsText(value.claim, locale);
    case 'event':
      return eventAsText(value, locale);
    case 'source':
      return sourceDetailAsText(value, locale);
  }
}
