import { browser } from 'wxt/browser';
import { alignWordings } from '../../lib/claims/align-wordings';
import { rankClaims } from '../../lib/claims/rank-claims';
import { roleAt } from '../../lib/claims/role-at';
import { correctionsAt } from '../../lib/corrections';
import { readClaimDetail, readEventDetail, readSourceDetail } from '../../lib/knowledge/details';
import { readEntityCard } from '../../lib/knowledge/entity-card';
import { readLabels } from '../../lib/knowledge/timeline-material';
import { findMentions, findPageMentions } from '../../lib/linking/find-mentions';
import type { Gazetteer } from '../../lib/linking/gazetteer/gazetteer';
import { linkText } from '../../lib/linking/link-text';
import { firstNodes, possibleNames } from '../../lib/linking/possible-names';
import { type Handlers, Unanswerable } from '../../lib/messaging/answer';
import type { Place, Questions } from '../../lib/messaging/protocol';
import type { PageContext, TextBlock } from '../../lib/model';
import { pageChoicesOf } from '../../lib/settings';
import { sentenceAt } from '../../lib/text/sentences';
import { chooseMarks } from './choose-marks';
import type { Knowledge } from './knowledge';
import { openPanelHandler } from './open-panel-handler';
import { createPageDays } from './page-days';
import { panelHandlers } from './panel-handlers';
import type { ReaderChoices } from './reader-choices';
import { createRights } from './rights';

/** What the browser tells of who asks, `url` being the frame's; `tab` is absent for the extension's own pages. */
export type Asker = {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
};

/** What pages and surfaces may ask, and who answers: here the rooms meet. */
export function createHandlers(knowledge: Knowledge, choices: ReaderChoices): Handlers<Questions, Asker> {
  return { ...pageHandlers(knowledge, choices), ...cardHandlers(knowledge), ...searchHandlers(knowledge), ...panelHandlers(knowledge), ...openPanelHandler };
}

type PageNeeds = 'possibleNames' | 'findMentions' | 'injectCard' | 'countNames';
type CardNeeds = 'entityCard' | 'claimDetail' | 'eventDetail' | 'sourceDetail';
type SearchNeeds = 'search' | 'complete' | 'nameEntities' | 'packs';

function pageHandlers(knowledge: Knowledge, choices: ReaderChoices): Pick<Handlers<Questions, Asker>, PageNeeds> {
  const pageDayOf = createPageDays();
  const mayRead = createRights();
  /** Refuses pages that may not be read. A worker that has just started reads all that it needs side by side. */
  const needsFor = async ({ url, tab }: Asker) => {
    const [isAllowed, settings, corrections, names] = await Promise.all([mayRead(tab), choices.settings(), choices.corrections(), knowledge.names()]);
    if (!isAllowed) throw new Unanswerable('gone');
    // It was switched off while this page was kept for going back, or it is a frame in another one's page.
    if ([url, tab?.url].some((address) => isAt(settings.sitesLeftAlone, address))) throw new Unanswerable('left-alone');
    return { ...names, settings, corrections };
  };
  type Needs = Awaited<ReturnType<typeof needsFor>>;
  const link = async ({ gazetteer, readerPacks, settings, corrections }: Needs, { url, tab }: Asker, blocks: readonly TextBlock[], context?: PageContext) => {
    const { density } = pageChoicesOf(settings);
    const day = settings.descriptions ? await pageDayOf(tab) : undefined;
    const found = findPageMentions(blocks, gazetteer, {
      context,
      excluded: correctionsAt(corrections, [url, tab?.url]),
      descriptions: day === undefined ? undefined : { date: day },
      tags: settings.tags,
      markedOnly: true,
    });
    return { ...found, density, mentions: found.mentions.map((mentions) => chooseMarks(mentions, readerPacks, settings.markOwnNames)) };
  };
  return {
    async possibleNames({ text, isFirst }, asker) {
      const needs = await needsFor(asker);
      const places = possibleNames(text, needs.gazetteer);
      const first = isFirst ? firstNodes(text, places) : [];
      if (first.length === 0) return { places, early: [] };
      const nodes = first.map((node) => ({ text: node }));
      const { mentions, density } = await link(needs, asker, nodes);
      const early = first.flatMap((node, i) => (mentions[i]?.length ? [[node, mentions[i]] as const] : []));
      return { places, early, ...(early.length > 0 && { density }) };
    },

    findMentions: async ({ blocks, context }, asker) => link(await needsFor(asker), asker, blocks, context),

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
  };
}

function cardHandlers(knowledge: Knowledge): Pick<Handlers<Questions, Asker>, CardNeeds> {
  const open = async (self?: string) => {
    const [{ db }, { gazetteer }] = await Promise.all([knowledge.ready(), knowledge.names()]);
    return { db, gazetteer, tools: { link: (text: string) => linkText(text, findMentions(text, gazetteer), self), align: alignWordings } };
  };
  return {
    async entityCard({ entityId, place, pageDate }) {
      const { db, gazetteer, tools } = await open(entityId);
      const passage = { entityId, ...passageOf(place, entityId, gazetteer) };
      return known(await readEntityCard(db, entityId, { ...tools, rank: (claims) => rankClaims(claims, passage), roleAt }, pageDate));
    },
    async claimDetail({ id }) {
      const { db, tools } = await open();
      return known(await readClaimDetail(db, id, tools));
    },
    async eventDetail({ id }) {
      const { db, tools } = await open();
      return known(await readEventDetail(db, id, tools));
    },
    async sourceDetail({ id }) {
      return known(await readSourceDetail((await knowledge.ready()).db, id));
    },
  };
}

function searchHandlers(knowledge: Knowledge): Pick<Handlers<Questions, Asker>, SearchNeeds> {
  return {
    search: async ({ query }) => (await knowledge.ready()).searcher.search(query),
    complete: async ({ query }) => (await knowledge.ready()).searcher.complete(query),
    async nameEntities({ counts }) {
      const { db } = await knowledge.ready();
      // By code units: the rules of a language take the browser over ten milliseconds to load, and only ties are sorted by them.
      const parties = await readLabels(db, Object.keys(counts));
      return parties.map((party) => ({ ...party, count: counts[party.entityId] ?? 0 })).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
    },
    async packs() {
      const { db } = await knowledge.ready();
      return (await db.getAll('packs')).map(({ id, title, origin }) => ({ id, title, origin }));
    },
  };
}

function isAt(hosts: readonly string[], address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && hosts.includes(new URL(address).hostname);
}

function known<T>(answer: T | undefined): T {
  if (answer === undefined) throw new Unanswerable('unknown');
  return answer;
}

/** The sentence that a place stands in, without the entity's own name, which every claim about it shares, and everyone else whom it names. */
function passageOf(place: Place | undefined, entityId: string, gazetteer: Gazetteer): { sentence: string; otherEntities: string[] } {
  if (!place) return { sentence: '', otherEntities: [] };
  const { start, end } = sentenceAt(place.text, place.start, place.end);
  const sentence = place.text.slice(start, end);
  const others = linkText(sentence, findMentions(sentence, gazetteer)).filter((run) => run.entityId !== entityId);
  return { sentence: others.map((run) => run.text).join(''), otherEntities: [...new Set(others.flatMap((run) => run.entityId ?? []))] };
}
