import type { Party, Timeline, TimelineEntry } from '../../lib/answers';
import { alignWordings } from '../../lib/claims/align-wordings';
import { readClaimDetail } from '../../lib/knowledge/details';
import { readComparisons, readTimelineMaterial, type TimelineMaterial } from '../../lib/knowledge/timeline-material';
import { findMentions } from '../../lib/linking/find-mentions';
import { linkText } from '../../lib/linking/link-text';
import type { Handlers } from '../../lib/messaging/answer';
import type { Questions } from '../../lib/messaging/protocol';
import { buildEntries } from '../../lib/timeline/build-entries';
import { findLeftOut } from '../../lib/timeline/left-out';
import { makePassageMatcher } from '../../lib/timeline/match-passages';
import { placesOf } from '../../lib/timeline/places';
import type { Asker } from './handlers';
import { inSlices, takeInSlices } from './in-slices';
import type { Knowledge, OpenKnowledge } from './knowledge';
import { linkPassages } from './link-passages';
import { readsAsEnglish } from './reads-as-english';

type PanelNeeds = 'timeline' | 'matchPassages' | 'comparisons' | 'claims';

// A page of the panel; what is beyond is better searched than scrolled.
const MOST_COMPARISONS = 100;
const MOST_CLAIMS = 50;
const MOST_CLAIMS_READ = 2000;

/** What the side panel asks. */
export function panelHandlers(knowledge: Knowledge): Pick<Handlers<Questions, Asker>, PanelNeeds> {
  const told = rememberLast(knowledge, (material) => ({ material, entries: buildEntries(material) }));
  const toldOnPage = rememberLast(knowledge, async (material) => ({
    material,
    entries: buildEntries(material),
    match: await takeInSlices(makePassageMatcher(material)),
  }));
  const open = async () => {
    const [{ db }, { gazetteer }] = await Promise.all([knowledge.ready(), knowledge.names()]);
    return { db, gazetteer, tools: { link: (text: string) => linkText(text, findMentions(text, gazetteer)), align: alignWordings } };
  };
  return {
    async timeline({ entityIds }) {
      const { material, entries } = await told(entityIds);
      return toTimeline(entries, material, material.names);
    },

    async matchPassages({ passages, pageDay, excluded = [] }) {
      const { gazetteer } = await open();
      const mentions = await linkPassages(passages, gazetteer, excluded);
      const linked = passages.map((text, i) => ({ text, mentions: mentions[i] ?? [], ...(pageDay !== undefined && { pageDay }) }));
      const entityIds = new Set(linked.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId)));
      const { material, entries, match } = await toldOnPage([...entityIds].sort());
      const matches = (await inSlices(linked, match)).flatMap((sentences, passage) => sentences.map((sentence) => ({ passage, ...sentence })));
      const places = placesOf(entries, matches);
      const spokenOf = entries.filter(({ id }) => places.has(id));
      const comparable = readsAsEnglish(passages);
      return { matches, spokenOf: toTimeline(spokenOf, material), leftOut: comparable ? findLeftOut(material, matches, pageDay) : [], comparable };
    },

    async comparisons({ entityIds }) {
      const { db, tools } = await open();
      const { comparisons } = (await told(entityIds)).material;
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
  };
}

/** Adds to entries the names of those who speak in them, and of others, and of their sources. */
function toTimeline(entries: readonly TimelineEntry[], { claims, sources, isCut }: TimelineMaterial, others: readonly Party[] = []): Timeline {
  const used = new Set(entries.flatMap(({ sourceIds }) => sourceIds));
  const speaking = new Set(entries.flatMap(({ speaker }) => speaker ?? []));
  const names = new Map(others.map(({ entityId, label }) => [entityId, label]));
  for (const { claimant, speaker } of claims) if (claimant !== undefined && speaker !== undefined && speaking.has(claimant)) names.set(claimant, speaker);
  return {
    entries,
    isCut,
    names: [...names].map(([entityId, label]) => ({ entityId, label })),
    sources: sources.filter(({ id }) => used.has(id)).map(({ id, shortName }) => ({ sourceId: id, name: shortName })),
  };
}

/** Reads from the base, works something out of it, and keeps what was worked out last: a panel asks about the same names several times in a row. */
function rememberLast<T>(knowledge: Knowledge, work: (material: TimelineMaterial) => T | Promise<T>) {
  let last: { readonly known: OpenKnowledge; readonly key: string; readonly result: Promise<T> } | undefined;
  return async (entityIds: readonly string[]): Promise<T> => {
    const known = await knowledge.ready();
    const key = entityIds.join(' ');
    if (last?.known !== known || last.key !== key) {
      const asked = { known, key, result: readTimelineMaterial(known.db, entityIds, MOST_CLAIMS_READ).then(work) };
      last = asked;
      // What failed is tried again.
      asked.result.catch(() => {
        if (last === asked) last = undefined;
      });
    }
    return last.result;
  };
}
