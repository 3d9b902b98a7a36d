import { readFileSync } from 'node:fs';
import { parsePack } from '../../lib/knowledge/parse-pack';
import type { Citation, Claim, Comparison, Entity, Event, Pack, Role, Source } from '../../lib/model';

export function makeCitation(given: Partial<Citation> = {}): Citation {
  return { sourceId: 'paper', paragraph: 1, quote: { exact: 'a few words' }, ...given };
}

export function makeClaim(given: Partial<Claim> = {}): Claim {
  return { id: 'claim', about: ['ann'], text: 'Something was said.', act: 'state', date: '2022-01-02', citations: [makeCitation()], ...given };
}

export function makeEntity(given: Partial<Entity> = {}): Entity {
  return {
    id: 'ann',
    type: 'person',
    label: 'Ann Example',
    description: { text: 'Somebody.', support: [{ sourceId: 'encyclopedia', item: 'Q1' }] },
    background: [],
    aliases: [{ text: 'Ann Example', kind: 'name' }],
    ...given,
  };
}

export function makeEvent(given: Partial<Event> = {}): Event {
  return { id: 'event', label: 'A meeting', about: ['ann'], date: '2022-01', status: 'happened', claims: [], citations: [makeCitation()], ...given };
}

export function makeSource(given: Partial<Source> = {}): Source {
  return { id: 'paper', type: 'NewsArticle', headline: 'A headline', shortName: 'The Paper', notes: [], ...given };
}

export function makeComparison(given: Partial<Comparison> = {}): Comparison {
  return {
    id: 'comparison',
    kind: 'differ',
    on: 'wording',
    sides: [
      { claimId: 'claim', says: 'one thing' },
      { claimId: 'other-claim', says: 'another' },
    ],
    note: 'They differ.',
    ...given,
  };
}

export function makeRole(given: Partial<Role> = {}): Role {
  return { label: 'President', support: [{ sourceId: 'encyclopedia', item: 'Q1' }], ...given };
}

/** A small valid pack that uses every field of the format. */
export function makePack(given: Partial<Pack> = {}): Pack {
  const reference = { sourceId: 'encyclopedia', item: 'Q1', url: 'https://example.org/q1' };
  return {
    formatVersion: 1,
    id: 'small-pack',
    version: 1,
    title: 'A small pack',
    language: 'en',
    license: 'CC0-1.0',
    entities: [
      makeEntity({
        description: { text: 'Somebody.', support: [reference] },
        background: [{ text: 'Was elsewhere before.', support: [makeCitation()] }],
        roles: [
          makeRole({
            from: '2021-01-20',
            until: '2025',
            descriptions: [{ text: 'the chair', language: 'en', inflection: 'head', afterName: true }],
            support: [reference],
          }),
        ],
        aliases: [
          { text: 'Ann Example', kind: 'name', language: 'en', caseSensitive: true },
          {
            text: 'Example',
            kind: 'surname',
            language: 'en',
            inflection: 'name',
            onlyInLanguage: true,
            ordinaryWord: true,
            notNear: ['for'],
            notBeside: ['near'],
          },
          { text: 'Annie', kind: 'given' },
        ],
        notNames: ['Ann Example Foundation'],
        notBeside: ['strap'],
        marked: true,
        sameAs: ['https://www.wikidata.org/wiki/Q1'],
        notes: ['Both spellings occur.'],
      }),
      makeEntity({ id: 'bob', label: 'Bob', aliases: [{ text: 'Bob', kind: 'name' }] }),
      makeEntity({ id: 'town', type: 'place', label: 'Town', aliases: [] }),
    ],
    claims: [
      makeClaim({
        about: ['ann', 'bob'],
        claimant: 'ann',
        addressee: ['bob'],
        relayedBy: ['bob'],
        medium: 'by phone',
        dateNote: 'The article says Sunday.',
        citations: [makeCitation({ quote: { exact: 'a few words', prefix: 'before', suffix: 'after' } })],
        notes: ['Headline wording.'],
      }),
      makeClaim({ id: 'other-claim', about: ['bob'] }),
    ],
    events: [makeEvent({ place: 'town', claims: ['claim'], dateNote: 'Month only.' })],
    sources: [
      makeSource({ url: 'https://example.org/article', datePublished: '2022-01-03', author: 'A. Writer', notes: ['No date line.'] }),
      makeSource({ id: 'encyclopedia', type: 'Dataset', shortName: 'Encyclopedia' }),
    ],
    comparisons: [makeComparison()],
    ...given,
  };
}

/** The shipped pack as it stands in its file. */
export function readShippedPack(): unknown {
  return JSON.parse(readFileSync(new URL('../../assets/public/packs/new-year-calls-2022.json', import.meta.url), 'utf8'));
}

/** The shipped pack's entities. */
export function shippedEntities(): Entity[] {
  const parsed = parsePack(readShippedPack());
  if (!parsed.ok) throw new Error('The shipped pack does not parse.');
  return parsed.pack.entities;
}

/** Those whose mentions are marked on pages. */
export function markedEntities(): Entity[] {
  return shippedEntities().filter((entity) => entity.marked !== false);
}
