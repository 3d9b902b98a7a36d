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
};

export type Knowledge = {
  /** The base, with the bundled pack in it. */
  readonly ready: () => Promise<OpenKnowledge>;
  /** Every name in the base, read from it when first asked for: a search can do without. */
  readonly names: () => Promise<Names>;
  /** Packs came or went: what is kept of the base is read from it anew. */
  readonly renew: () => void;
};

/** `installed` tells whether the bundled pack had to be installed, when it is there. */
type Base = { readonly db: Database; readonly installed: Promise<boolean> };
type Kept = OpenKnowledge & { readonly base: Base; readonly names: () => Promise<Names> };

/** Opens the base once and again after it was lost; what cannot be opened is tried anew at the next question. */
export function createKnowledge(): Knowledge {
  let opening: Promise<Base> | undefined;
  let kept: Kept | undefined;
  const forget = () => {
    opening = undefined;
  };
  const fail = (error: unknown) => {
    forget();
    console.error(error);
    throw new Unanswerable('base-unavailable');
  };
  const open = async (): Promise<Base> => {
    const db = await openKnowledgeBase(forget);
    return { db, installed: ensureBundledPack(db, BUNDLED_PACK, () => loadPack(BUNDLED_PACK.id)).catch(fail) };
  };
  const opened = async (): Promise<Kept> => {
    opening ??= open().catch(fail);
    const base = await opening;
    if (kept?.base !== base) kept = keep(base);
    return kept;
  };
  return {
    async ready() {
      const known = await opened();
      await known.base.installed;
      return known;
    },
    names: async () => (await opened()).names(),
    renew: () => {
      kept = undefined;
    },
  };
}

function keep(base: Base): Kept {
  let names: Promise<Names> | undefined;
  return {
    base,
    db: base.db,
    searcher: createSearcher(base.db),
    names: () => {
      names ??= readNames(base).catch((error: unknown) => {
        names = undefined;
        throw error;
      });
      return names;
    },
  };
}

/** Reads the names while it is looked whether the bundled pack is there: it hardly ever is not. */
async function readNames({ db, installed }: Base): Promise<Names> {
  const early = readNamesNow(db);
  // Why there is no base is told by what looks for the pack.
  early.catch(() => {});
  return (await installed) ? readNamesNow(db) : early;
}

async function readNamesNow(db: Database): Promise<Names> {
  const [gazetteer, packs] = await Promise.all([readGazetteer(db), db.getAll('packs')]);
  const readerPacks = packs.filter(({ origin }) => origin === 'reader').map(({ id }) => id);
  return { gazetteer, readerPacks: new Set(readerPacks) };
}

async function loadPack(id: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/packs/${id}.json` as PublicPath));
  return response.json();
}
