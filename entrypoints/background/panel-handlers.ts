import { browser } from 'wxt/browser';
import type { Timeline, TimelineEntry } from '../../lib/answers';
import { alignWordings } from '../../lib/claims/align-wordings';
import { leaveDoubt } from '../../lib/doubt';
import type { Database } from '../../lib/knowledge/database';
import { readClaimDetail } from '../../lib/knowledge/details';
import { readComparisons, readLabels, readTimelineMaterial, type TimelineMaterial } from '../../lib/knowledge/timeline-material';
import { findMentions } from '../../lib/linking/find-mentions';
import { linkText } from '../../lib/linking/link-text';
import type { Handlers } from '../../lib/messaging/answer';
import { openPanel } from '../../lib/messaging/open-panel';
import type { Questions } from '../../lib/messaging/protocol';
import { keepPanelView, readPanelView } from '../../lib/panel-view';
import { buildEntries } from '../../lib/timeline/build-entries';
import { findLeftOut } from '../../lib/timeline/left-out';
import { createPassageMatcher } from '../../lib/timeline/match-passages';
import { placesOf } from '../../lib/timeline/places';
import type { Asker } from './handlers';
import type { Knowledge } from './knowledge';

type PanelNeeds = 'timeline' | 'matchPassages' | 'comparisons' | 'claims' | 'openPanel';

// A page of the panel; what is beyond is better searched than scrolled.
const MOST_COMPARISONS = 100;
const MOST_CLAIMS = 50;

/** What the side panel asks. */
export function panelHandlers(knowledge: Knowledge): Pick<Handlers<Questions, Asker>, PanelNeeds> {
  const material = rememberLast(knowledge);
  const pageMaterial = rememberLast(knowledge);
  const open = async () => {
    const { db, names } = await knowledge.ready();
    const { gazetteer } = await names();
    return { db, gazetteer, tools: { link: (text: string) => linkText(text, findMentions(text, gazetteer)), align: alignWordings } };
  };
  return {
    async timeline({ entityIds }) {
      const { db } = await knowledge.ready();
      const found = await material(entityIds);
      return toTimeline(db, buildEntries(found), found, entityIds);
    },

    async matchPassages({ passages, pageDay }) {
      const { db, gazetteer } = await open();
      const linked = passages.map((text) => ({ text, mentions: findMentions(text, gazetteer), ...(pageDay !== undefined && { pageDay }) }));
      const entityIds = new Set(linked.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId)));
      const found = await pageMaterial([...entityIds].sort());
      const match = createPassageMatcher(found);
      const matches = linked.flatMap((passage, i) => match(passage).map((sentence) => ({ passage: i, ...sentence })));
      const entries = buildEntries(found);
      const places = placesOf(entries, matches);
      const spokenOf = entries.filter(({ id }) => places.has(id));
      return { matches, spokenOf: await toTimeline(db, spokenOf, found), leftOut: findLeftOut(found, matches, pageDay) };
    },

    async comparisons({ entityIds }) {
      const { db, tools } = await open();
      const { comparisons } = await material(entityIds);
      const differing = comparisons.filter(({ kind }) => kind === 'differ');
      const agreeing = comparisons.filter(({ kind }) => kind === 'agree');
      return readComparisons(
        db,
        [...differing, ...agreeing].slice(0, MOST_COMPARISONS).map(({ id }) => id),
        tools,
      );
    },

    async claims({ ids }) {
      const { db, tools } = await open();
      const details = await Promise.all(ids.slice(0, MOST_CLAIMS).map((id) => readClaimDetail(db, id, tools)));
      return details.flatMap((detail) => detail?.claim ?? []);
    },

    async openPanel({ entityId, doubt }, { tab }) {
      // The panel must be opened before anything is waited for: the click counts for a moment only.
      const opening = openPanel(tab?.id);
      if (entityId !== undefined) await (doubt ? leaveForPanel(opening, tab?.id, entityId, doubt.alias) : showInPanel(entityId));
      await opening;
      return null;
    },
  };
}

async function showInPanel(entityId: string): Promise<void> {
  const view = await readPanelView(browser.storage);
  await keepPanelView(browser.storage, { ...view, part: 'timeline', filter: { entityId } });
}

/** Leaves a doubt for the panel that opens; if it does not open, no later one is to find it. */
async function leaveForPanel(opening: Promise<void>, tabId: number | undefined, entityId: string, alias: string): Promise<void> {
  if (tabId !== undefined) await leaveDoubt(browser.storage, { tabId, entityId, alias });
  await opening.catch(() => leaveDoubt(browser.storage, null));
}

/** Adds to entries the names of those who ask about them and of those who speak in them, and of their sources. */
async function toTimeline(
  db: Database,
  entries: readonly TimelineEntry[],
  { sources }: TimelineMaterial,
  entityIds: readonly string[] = [],
): Promise<Timeline> {
  const used = new Set(entries.flatMap(({ sourceIds }) => sourceIds));
  return {
    entries,
    names: await readLabels(db, [...entityIds, ...entries.flatMap(({ speaker }) => speaker ?? [])]),
    sources: sources.filter(({ id }) => used.has(id)).map(({ id, shortName }) => ({ sourceId: id, name: shortName })),
  };
}

/** Reads from the base and keeps what was read last: a panel asks about the same names several times in a row. */
function rememberLast(knowledge: Knowledge) {
  let last: { readonly db: Database; readonly key: string; readonly material: TimelineMaterial } | undefined;
  return async (entityIds: readonly string[]): Promise<TimelineMaterial> => {
    const { db } = await knowledge.ready();
    const key = entityIds.join(' ');
    if (last?.db !== db || last.key !== key) last = { db, key, material: await readTimelineMaterial(db, entityIds) };
    return last.material;
  };
}
