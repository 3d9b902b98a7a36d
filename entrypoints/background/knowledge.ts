import { browser, type PublicPath } from 'wxt/browser';
import { type Database, openKnowledgeBase } from '../../lib/knowledge/database';
import { ensureBundledPack } from '../../lib/knowledge/install-pack';
import { createSearcher, type Searcher } from '../../lib/knowledge/search';
import { readGazetteer } from '../../lib/knowledge/stored-gazetteer';
import type { Gazetteer } from '../../lib/linking/gazetteer/gazetteer';
import { Unanswerable } from '../../lib/messaging/answer';

/** The pack in `assets/public/packs`, written in at build time by `wxt.config.ts`. */
declare const BUNDLED_PACK: { readonly id: string; readonly version: number };

/** Every name in the base. */
export type Names = {
  readonly gazetteer: Gazetteer;
  /** Ids of the packs that the reader added. */
  readonly readerPacks: ReadonlySet<string>;
};

export type OpenKnowledge = {
  readonly db: Database;
  readonly searcher: Searcher;
  /** Every name in the base, read from it when first asked for: a search can do without. */
  readonly names: () => Promise<Names>;
};

export type Knowledge = {
  readonly ready: () => Promise<OpenKnowledge>;
  /** Packs came or went: what is kept of the base is read from it anew. */
  readonly renew: () => void;
};

/** Opens the base once and again after it was lost; what cannot be opened is tried anew at the next question. */
export function createKnowledge(): Knowledge {
  let opening: Promise<Database> | undefined;
  let kept: OpenKnowledge | undefined;
  const forget = () => {
    opening = undefined;
  };
  return {
    ready: async () => {
      opening ??= open(forget).catch((error: unknown) => {
        forget();
        console.error(error);
        throw new Unanswerable('base-unavailable');
      });
      const db = await opening;
      if (kept?.db !== db) kept = keep(db);
      return kept;
    },
    renew: () => {
      kept = undefined;
    },
  };
}

async function open(onLost: () => void): Promise<Database> {
  const db = await openKnowledgeBase(onLost);
  await ensureBundledPack(db, BUNDLED_PACK, () => loadPack(BUNDLED_PACK.id));
  return db;
}

function keep(db: Database): OpenKnowledge {
  let names: Promise<Names> | undefined;
  return {
    db,
    searcher: createSearcher(db),
    names: () => {
      names ??= readNames(db).catch((error: unknown) => {
        names = undefined;
        throw error;
      });
      return names;
    },
  };
}

async function readNames(db: Database): Promise<Names> {
  const [gazetteer, packs] = await Promise.all([readGazetteer(db), db.getAll('packs')]);
  const readerPacks = packs.filter(({ origin }) => origin === 'reader').map(({ id }) => id);
  return { gazetteer, readerPacks: new Set(readerPacks) };
}

async function loadPack(id: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/packs/${id}.json` as PublicPath));
  return response.json();
}
