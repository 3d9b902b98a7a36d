import { browser } from 'wxt/browser';
import { alignWordings } from '../../lib/claims/align-wordings';
import { rankClaims } from '../../lib/claims/rank-claims';
import { roleAt } from '../../lib/claims/role-at';
import { readEntityCard } from '../../lib/knowledge/entity-card';
import { findMentions } from '../../lib/linking/find-mentions';
import type { Gazetteer } from '../../lib/linking/gazetteer';
import { linkText } from '../../lib/linking/link-text';
import { type Handlers, Unanswerable } from '../../lib/messaging/answer';
import type { Place, Questions } from '../../lib/messaging/protocol';
import { sentenceAt } from '../../lib/text/sentences';
import type { Knowledge } from './knowledge';

/** What the browser tells of who asks; `tab` is absent for the extension's own pages. */
export type Asker = { readonly tab?: { readonly id?: number | undefined } | undefined; readonly frameId?: number | undefined };

/** What pages and surfaces may ask, and who answers: here the rooms meet. */
export function createHandlers(knowledge: Knowledge): Handlers<Questions, Asker> {
  return {
    async findMentions({ blocks }) {
      const { gazetteer, marked } = await knowledge.ready();
      return blocks.map((text) => findMentions(text, gazetteer).filter((mention) => marked.has(mention.entityId)));
    },

    async entityCard({ entityId, place, pageDate }) {
      const { db, gazetteer } = await knowledge.ready();
      const passage = { entityId, ...passageOf(place, gazetteer) };
      const card = await readEntityCard(
        db,
        entityId,
        {
          rank: (claims) => rankClaims(claims, passage),
          link: (text) => linkText(text, findMentions(text, gazetteer), entityId),
          align: alignWordings,
          roleAt,
        },
        pageDate,
      );
      if (!card) throw new Unanswerable('unknown');
      return card;
    },

    async injectCard(_args, { tab, frameId = 0 }) {
      if (tab?.id === undefined) throw new Unanswerable('refused');
      await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/card.js'], injectImmediately: true });
      return null;
    },

    async countNames({ counts }, { tab, frameId }) {
      if (tab?.id === undefined || frameId !== 0) return null;
      const names = Object.keys(counts).length;
      await browser.action.setBadgeText({ tabId: tab.id, text: names === 0 ? '' : String(names) });
      return null;
    },

    async nameEntities({ counts }) {
      const { db } = await knowledge.ready();
      const names = await Promise.all(
        Object.entries(counts).map(async ([entityId, count]) => ({ entityId, count, label: (await db.get('entities', entityId))?.label })),
      );
      return names
        .flatMap(({ label, ...name }) => (label === undefined ? [] : [{ ...name, label }]))
        .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
    },
  };
}

/** The sentence that a place stands in, and everyone whom it names. */
function passageOf(place: Place | undefined, gazetteer: Gazetteer): { sentence: string; otherEntities: string[] } {
  if (!place) return { sentence: '', otherEntities: [] };
  const { start, end } = sentenceAt(place.text, place.start, place.end);
  const sentence = place.text.slice(start, end);
  return { sentence, otherEntities: [...new Set(findMentions(sentence, gazetteer).map((mention) => mention.entityId))] };
}
