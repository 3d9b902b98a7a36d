import type { Alias, Citation, Claim, Comparison, Entity, Event, Pack, Source } from '../lib/model.ts';
import { capital, makeVocabulary, makeWords } from './make-words.ts';
import { between, createRandom, pick, type Random, zipf } from './random.ts';

export type PackSize = { readonly seed: number; readonly entities: number; readonly claims: number };

const VOCABULARY = 30_000;
const COMPARED_SHARE = 0.05;
const CLAIMS_PER_EVENT = 50;
const ACTS = ['warn', 'deny', 'demand', 'promise', 'state', 'report', 'announce', 'assess', 'reject', 'accuse', 'praise', 'request', 'plan'] as const;
const ON = ['substance', 'wording', 'date', 'number', 'role', 'scope', 'certainty'] as const;
const BODIES = ['Council', 'Ministry', 'Agency', 'Party', 'Union', 'Bank', 'Front', 'Office'];

type Tools = {
  readonly random: Random;
  /** A word as often as texts have it. */
  readonly word: () => string;
  readonly cite: () => Citation;
};

/** A pack of made-up knowledge in the shape of a real one: words and persons are as unevenly common as in news. The same size and seed give the same pack. */
export function generatePack({ seed, entities: entityCount, claims: claimCount }: PackSize): Pack {
  const random = createRandom(seed);
  const word = zipf(random, makeVocabulary(random, VOCABULARY));
  const cite = (): Citation => ({
    sourceId: pick(random, ['first', 'second']),
    paragraph: between(random, 1, 400),
    quote: { exact: phrase(word, between(random, 4, 10)) },
  });
  const tools: Tools = { random, word, cite };
  const entities = makeEntities(tools, entityCount);
  const claims = makeClaims(tools, entities, claimCount);
  return {
    formatVersion: 1,
    id: `generated-${seed}-${entityCount}-${claimCount}`,
    version: 1,
    title: `Made-up knowledge: ${entityCount} entities, ${claimCount} claims`,
    language: 'en',
    license: 'CC0-1.0',
    entities,
    claims,
    events: makeEvents(tools, entities, claims),
    sources: [makeSource('first', 'Morning Post'), makeSource('second', 'Evening Wire')],
    comparisons: makeComparisons(tools, claims),
  };
}

function makeEntities({ random, word, cite }: Tools, count: number): Entity[] {
  const given = makeWords(random, 400).map(capital);
  const family = makeWords(random, Math.max(200, count / 2)).map(capital);
  return Array.from({ length: count }, (_, i): Entity => {
    const name = pick(random, family);
    const kind = random();
    const type = kind < 0.6 ? 'person' : kind < 0.85 ? 'organization' : 'place';
    const label = type === 'person' ? `${pick(random, given)} ${name}` : type === 'organization' ? `${name} ${pick(random, BODIES)}` : name;
    const aliases: Alias[] = [{ text: label, kind: 'name' }];
    if (type === 'person') aliases.push({ text: name, kind: 'surname' });
    return {
      id: `e${i}`,
      type,
      label,
      description: { text: sentence(word, between(random, 5, 10)), support: [cite()] },
      background: Array.from({ length: between(random, 0, 3) }, () => ({ text: sentence(word, between(random, 8, 18)), support: [cite()] })),
      aliases,
    };
  });
}

function makeClaims({ random, word, cite }: Tools, entities: readonly Entity[], count: number): Claim[] {
  const someone = zipf(random, entities);
  return Array.from({ length: count }, (_, i): Claim => {
    const subject = someone();
    const others = Array.from({ length: between(random, 0, 2) }, () => someone().id);
    const speaker = random() < 0.8 ? someone() : undefined;
    const beginning = [speaker, subject].flatMap((entity) => (entity ? [shortName(entity)] : [])).join(' ');
    return {
      id: `c${i}`,
      about: [subject.id, ...others.filter((id, k) => id !== subject.id && others.indexOf(id) === k)],
      text: `${beginning} ${phrase(word, between(random, 8, 20))}.`,
      ...(speaker && { claimant: speaker.id }),
      ...(random() < 0.2 && { addressee: [someone().id] }),
      act: pick(random, ACTS),
      date: makeDate(random),
      citations: random() < 0.15 ? [cite(), cite()] : [cite()],
    };
  });
}

function makeEvents({ random, word, cite }: Tools, entities: readonly Entity[], claims: readonly Claim[]): Event[] {
  const someone = zipf(random, entities);
  return Array.from({ length: Math.floor(claims.length / CLAIMS_PER_EVENT) }, (_, i): Event => {
    const place = random() < 0.3 ? entities.find((entity) => entity.type === 'place') : undefined;
    return {
      id: `v${i}`,
      label: capital(phrase(word, between(random, 3, 8))),
      about: [someone().id],
      date: makeDate(random),
      status: random() < 0.8 ? 'happened' : 'planned',
      ...(place && { place: place.id }),
      claims: [pick(random, claims).id],
      citations: [cite()],
    };
  });
}

/** Pairs of neighbouring claims, spread over all of them. */
function makeComparisons({ random, word }: Tools, claims: readonly Claim[]): Comparison[] {
  const pairs = Math.floor((claims.length * COMPARED_SHARE) / 2);
  const step = Math.floor(claims.length / Math.max(1, pairs));
  const side = (i: number) => ({ claimId: `c${i}`, says: phrase(word, 4) });
  return Array.from(
    { length: pairs },
    (_, i): Comparison => ({
      id: `p${i}`,
      kind: random() < 0.5 ? 'agree' : 'differ',
      on: pick(random, ON),
      sides: [side(i * step), side(i * step + 1)],
      note: sentence(word, 10),
    }),
  );
}

function makeSource(id: string, shortName: string): Source {
  return { id, type: 'NewsArticle', headline: `All that the ${shortName} had`, shortName, publisher: shortName, datePublished: '2022-01-01', notes: [] };
}

/** A day of the years 2010 to 2021; one in ten is only a month, one in twenty only a year. */
function makeDate(random: Random): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const [year, month, day] = [between(random, 2010, 2021), two(between(random, 1, 12)), two(between(random, 1, 28))];
  const kind = random();
  return kind < 0.05 ? `${year}` : kind < 0.15 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** A person's surname, the telling word of a body's name. */
export function shortName({ type, label }: Entity): string {
  return label.split(' ').at(type === 'person' ? -1 : 0) ?? label;
}

function phrase(word: () => string, length: number): string {
  return Array.from({ length }, word).join(' ');
}

function sentence(word: () => string, length: number): string {
  return `${capital(phrase(word, length))}.`;
}
