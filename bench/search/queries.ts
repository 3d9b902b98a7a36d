import type { Entity, Pack } from '../../lib/model.ts';
import { shortName } from '../generate-pack.ts';

/** What readers of the bundled pack type: names, slips, beginnings, questions, fields, exact words. */
export const BUNDLED_QUERIES: readonly string[] = [
  'putin',
  'zelenzky',
  'nato expansion',
  'when did biden call putin',
  'ukrane independance',
  'who briefed reporters',
  'sanc',
  'how many soldiers',
  'who:putin before:2022-01-01',
  'about:osce',
  'act:deny sanctions',
  '"complete rupture"',
  'to:zelensky promise',
  'geneva talks',
];

/** The same kinds for a generated pack, of words that stand in it, common and rare. */
export function queriesFor({ entities, claims }: Pack): string[] {
  const persons = entities.filter((entity) => entity.type === 'person');
  const person = (rank: number) => at(persons, rank);
  const name = (entity: Entity) => shortName(entity).toLowerCase();
  const telling = (claim: number) =>
    [
      ...new Set(
        at(claims, claim)
          .text.toLowerCase()
          .match(/\p{L}{5,}/gu),
      ),
    ].slice(2);
  const word = (claim: number, i: number) => at(telling(claim), i % Math.max(1, telling(claim).length));
  const words = at(claims, 31_007 % claims.length)
    .text.toLowerCase()
    .replace('.', '')
    .split(' ')
    .slice(-4)
    .join(' ');
  return [
    person(1).label.toLowerCase(),
    withSlip(name(person(3))),
    `${word(1000 % claims.length, 0)} ${word(1000 % claims.length, 2)}`,
    `when did ${name(person(0))} meet ${name(person(2))}`,
    `${withSlip(word(2000 % claims.length, 1))} ${word(2000 % claims.length, 2)}`,
    'who said russia would withdraw troops',
    word(3000 % claims.length, 1).slice(0, 4),
    'how many soldiers',
    `who:${name(person(0))} before:2014-06-01`,
    `about:${name(person(40))}`,
    `act:deny ${word(4000 % claims.length, 0)}`,
    `"${words}"`,
    `who:${name(person(5))} to:${name(person(1))} after:2016`,
    'qwxyzzy',
    'state council report',
  ];
}

/** Two letters in the middle change places. */
function withSlip(text: string): string {
  const middle = Math.max(1, Math.floor(text.length / 2));
  return text.slice(0, middle - 1) + text.charAt(middle) + text.charAt(middle - 1) + text.slice(middle + 1);
}

function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new Error(`The generated pack has nothing at ${i}: it is too small for these queries.`);
  return item;
}
