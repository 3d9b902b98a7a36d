import type { ClaimDetail, EventDetail, SourceDetail } from '../answers';
import { type CardTools, createCardReader } from './card-reader';
import type { Database } from './database';

/** A claim with its quote, attribution, sources and comparisons; `undefined` when the base has none of this id. */
export async function readClaimDetail(db: Database, id: string, tools: CardTools): Promise<ClaimDetail | undefined> {
  const claim = await db.get('claims', id);
  if (!claim) return undefined;
  return { claim: await createCardReader(db, tools).claim(claim, await db.getAllFromIndex('comparisons', 'byClaim', id)) };
}

/** An event with the claims that speak of it; `undefined` when the base has none of this id. */
export async function readEventDetail(db: Database, id: string, tools: CardTools): Promise<EventDetail | undefined> {
  const event = await db.get('events', id);
  if (!event) return undefined;
  const reader = createCardReader(db, tools);
  const claims = (await Promise.all(event.claims.map((claim) => db.get('claims', claim)))).filter((claim) => claim !== undefined);
  return {
    id,
    label: event.label,
    date: event.date,
    status: event.status,
    about: await reader.parties(event.about),
    sources: await reader.sources(event.citations),
    claims: await Promise.all(claims.map(async (claim) => reader.claim(claim, await db.getAllFromIndex('comparisons', 'byClaim', claim.id)))),
    ...(event.dateNote !== undefined && { dateNote: event.dateNote }),
    ...(event.place !== undefined && { place: await reader.party(event.place) }),
  };
}

/** A source with its oddities; `undefined` when the base has none of this id. */
export async function readSourceDetail(db: Database, id: string): Promise<SourceDetail | undefined> {
  const source = await db.get('sources', id);
  if (!source) return undefined;
  const { shortName, headline, notes, publisher, author, agency, url, datePublished, dateInferred, dateNote } = source;
  const known = { publisher, author, agency, url, datePublished, dateInferred, dateNote };
  return { id, name: shortName, headline, notes, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) };
}
