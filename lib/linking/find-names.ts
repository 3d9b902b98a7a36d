import type { Exclusion, MatchRule, TextRange } from '../model';
import { aliasOf, entityIdOf, entityOf, FLAG, type Gazetteer, has, textOf, wordsOfEntity } from './gazetteer/gazetteer';
import { matchNames } from './gazetteer/match-names';
import type { Places } from './gazetteer/scan';
import { judgeDescription } from './rules/descriptions';
import { isDenied, isPossible } from './rules/evidence';
import { isPartOfLongerName } from './rules/longer-name';
import { judgeAcronym } from './rules/organisation';
import { judgePerson, type PersonVerdict } from './rules/person';
import { isInTitle } from './rules/titles-of-works';
import { createScene, type Scene } from './scene';
import { isInAddress, type Place, placeAt } from './surroundings';
import { WOMEN } from './words/women';

/** A mention as it is found: which form stands where, under what key its bearer is introduced, and by what right the name is his. */
export type Draft = TextRange & {
  readonly key: number;
  readonly form: number;
  readonly rule: MatchRule;
  readonly words: readonly TextRange[];
};

/** Who is introduced by a name (a key of `keyOf`): its bearer, or somebody else who bears it, by the last name `alone`. */
export type Introduced = { readonly key: number; readonly bearer: 'own' | 'other'; readonly alone?: boolean };

/** What stands at a place of a text: a mention, one that the rest of the page decides between its choices, or no more than an introduction. */
export type Finding = { readonly start: number; readonly introduces: readonly Introduced[] } & (
  | { readonly is: 'sure'; readonly draft: Draft }
  | { readonly is: 'open'; readonly choices: readonly Draft[] }
  /** A description that counts where its bearer was named before. */
  | { readonly is: 'after-name'; readonly draft: Draft }
  | { readonly is: 'nobody' }
);

const NOBODY: readonly Introduced[] = [];

/** Under what a name is introduced: a person's names are one, of an organisation each acronym is another (below zero). */
function keyOf(gazetteer: Gazetteer, form: number): number {
  return has(gazetteer, form, FLAG.acronym) ? -1 - aliasOf(gazetteer, form) : entityOf(gazetteer, form);
}

/**
 * The key of a woman whose name a form would be, too; `undefined` where it would be none's: Olena Zelenska is nobody whose name "Zelenskis"
 * could be.
 */
export function womanKeyOf(gazetteer: Gazetteer, form: number): number | undefined {
  return has(gazetteer, form, FLAG.inflected) ? entityOf(gazetteer, form) + FIRST_WOMAN : undefined;
}

/** From here on keys are of women: an entity's and this. */
export const FIRST_WOMAN = 2 ** 30;

export type NameOptions = {
  readonly tags: boolean;
  readonly date: string | undefined;
  readonly excluded: readonly Exclusion[];
  readonly markedOnly: boolean;
};

/** Reads a tidy text by itself, from the places in it: what it says of the names there, in their order. */
export function findNames(text: string, places: Places, language: string | undefined, gazetteer: Gazetteer, options: NameOptions): Finding[] {
  const scene = createScene(text, gazetteer, language, places);
  const findings: Finding[] = [];
  const counting = {
    without: options.date === undefined ? FLAG.description : 0,
    mayCount: (form: number, start: number, end: number) => isPossible(scene, form, start, end),
  };
  matchNames(text, places, gazetteer, counting, (start, end, forms) => {
    const finding = isInAddress(text, start, end, options.tags) ? undefined : judge(scene, start, end, forms, options);
    if (finding) findings.push(finding);
    // Also where the name is nobody's or not one entity's alone.
    scene.lastEnd = end;
  });
  return findings;
}

function judge(scene: Scene, start: number, end: number, forms: readonly number[], options: NameOptions): Finding | undefined {
  const { gazetteer } = scene;
  if (options.markedOnly && !forms.some((form) => has(gazetteer, form, FLAG.marked))) return undefined;
  const alone = forms[0];
  if (forms.length === 1 && alone !== undefined && options.excluded.length === 0 && !has(gazetteer, alone, FLAG.notName)) {
    return judgeForm(scene, placeAt(scene.text, start, end), alone, options);
  }
  // A name of one may be a not-name of another ("NATO-Russia Council"); two entities' names are nobody's.
  if (forms.every((form) => has(gazetteer, form, FLAG.notName))) return strangers(scene, forms, start);
  const choices = choicesOf(gazetteer, forms, options.excluded);
  const first = choices[0];
  if (first === undefined) return undefined;
  const place = placeAt(scene.text, start, end);
  if (choices.length === 1) return judgeForm(scene, place, first, options);
  if (choices.every((form) => isLastNameAlone(gazetteer, form))) return judgeAlike(scene, place, choices);
  return choose(judgeEach(scene, place, choices, options), start);
}

/** Of each entity that forms are a name of and that is not excluded, the first form. */
function choicesOf(gazetteer: Gazetteer, forms: readonly number[], excluded: readonly Exclusion[]): number[] {
  const choices: number[] = [];
  for (const form of forms) {
    if (has(gazetteer, form, FLAG.notName) || (excluded.length > 0 && isExcluded(gazetteer, form, excluded))) continue;
    if (!choices.some((other) => entityOf(gazetteer, other) === entityOf(gazetteer, form))) choices.push(form);
  }
  return choices;
}

/** Not-names that are persons introduce them. */
function strangers({ gazetteer }: Scene, forms: readonly number[], start: number): Finding | undefined {
  const introduces = forms.filter((form) => has(gazetteer, form, FLAG.stranger)).map((form) => ({ key: keyOf(gazetteer, form), bearer: 'other' }) as const);
  return introduces.length === 0 ? undefined : { is: 'nobody', start, introduces };
}

/** All at once those of whom no more than the last name is known; whom a word close by denies takes no part. */
function judgeAlike(scene: Scene, place: Place, choices: readonly number[]): Finding | undefined {
  const { start, end } = place;
  if (isTitled(scene, place)) return undefined;
  const left = choices.filter((form) => !isDenied(scene, form, start, end));
  const first = left[0];
  return first === undefined ? undefined : toFinding(scene.gazetteer, place, left, judgePerson(scene, place, first));
}

/** Each by itself, and those who are judged alike but once. */
function judgeEach(scene: Scene, place: Place, forms: readonly number[], options: NameOptions): (Finding | undefined)[] {
  const { gazetteer } = scene;
  let alike: PersonVerdict | undefined;
  return forms.map((form) => {
    if (!isLastNameAlone(gazetteer, form)) return judgeForm(scene, place, form, options);
    if (isTitled(scene, place) || isDenied(scene, form, place.start, place.end)) return undefined;
    alike ??= judgePerson(scene, place, form);
    return toFinding(gazetteer, place, [form], alike);
  });
}

/** Whether a form is the last name of somebody of whom no other word is known: all who have it are judged alike. */
function isLastNameAlone(gazetteer: Gazetteer, form: number): boolean {
  return has(gazetteer, form, FLAG.bare) && !has(gazetteer, form, FLAG.inflected) && wordsOfEntity(gazetteer, form) === undefined;
}

function isTitled(scene: Scene, place: Place): boolean {
  place.inTitle ??= isInTitle(scene, place.start, place.end);
  return place.inTitle;
}

function judgeForm(scene: Scene, place: Place, form: number, { date }: NameOptions): Finding | undefined {
  const { gazetteer } = scene;
  const { start, end } = place;
  const key = keyOf(gazetteer, form);
  if (has(gazetteer, form, FLAG.description)) {
    const from = judgeDescription(scene, start, end, form, date ?? '');
    if (from === undefined) return undefined;
    const draft: Draft = { start: from, end, key, form, rule: 'description', words: [] };
    return { is: has(gazetteer, form, FLAG.afterName) ? 'after-name' : 'sure', start, introduces: NOBODY, draft };
  }
  if (isTitled(scene, place)) return undefined;
  const denied = isDenied(scene, form, start, end);
  if (has(gazetteer, form, FLAG.person) && !denied) return toFinding(gazetteer, place, [form], judgePerson(scene, place, form));
  if (denied) return { is: 'nobody', start, introduces: [{ key, bearer: 'other' }] };
  place.isPart ??= isPartOfLongerName(scene, place);
  if (place.isPart) return undefined;
  if (!has(gazetteer, form, FLAG.acronym))
    return { is: 'sure', start, introduces: [{ key, bearer: 'own' }], draft: { start, end, key, form, rule: 'name', words: [] } };
  const verdict = judgeAcronym(scene, place, form);
  if (verdict.is === 'stranger') return { is: 'nobody', start, introduces: [{ key, bearer: 'other' }] };
  const draft: Draft = { start, end, key, form, rule: 'acronym', words: [] };
  const organisation = { key: entityOf(gazetteer, form), bearer: 'own' } as const;
  if (verdict.introduced) return { is: 'sure', start, introduces: [{ key, bearer: 'own' }, organisation], draft };
  return verdict.sure ? { is: 'sure', start, introduces: [organisation], draft } : { is: 'open', start, introduces: [organisation], choices: [draft] };
}

/** What a verdict on a person's name says of all who bear it. */
function toFinding(gazetteer: Gazetteer, { start, end, before }: Place, forms: readonly number[], verdict: PersonVerdict): Finding | undefined {
  if (verdict.is === 'thing') return undefined;
  if (verdict.is === 'stranger') {
    const isWoman = before !== undefined && WOMEN.has(before.lower);
    const keys = forms.map((form) => (isWoman ? womanKeyOf(gazetteer, form) : undefined) ?? keyOf(gazetteer, form));
    return { is: 'nobody', start, introduces: keys.map((key): Introduced => ({ key, bearer: 'other', ...(verdict.alone && { alone: true }) })) };
  }
  const { words } = verdict;
  if (verdict.is === 'open') {
    const choices = forms.map((form): Draft => ({ start, end, key: keyOf(gazetteer, form), form, rule: 'last-name', words }));
    return { is: 'open', start, introduces: NOBODY, choices };
  }
  const [form] = forms;
  if (form === undefined || forms.length > 1) return undefined;
  const key = keyOf(gazetteer, form);
  return { is: 'sure', start, introduces: [{ key, bearer: 'own' }], draft: { start: verdict.start, end, key, form, rule: verdict.rule, words } };
}

/** Between entities that bear one name: the one whom the words beside it name, or else the page decides. */
function choose(judged: readonly (Finding | undefined)[], start: number): Finding | undefined {
  const introduces: Introduced[] = [];
  const choices: Draft[] = [];
  let sure: Draft | undefined;
  for (const finding of judged) {
    if (!finding) continue;
    introduces.push(...finding.introduces);
    if (finding.is === 'open') choices.push(...finding.choices);
    if (finding.is !== 'sure') continue;
    if (sure) return undefined;
    sure = finding.draft;
  }
  if (sure) return { is: 'sure', start, introduces, draft: sure };
  return choices.length > 0 ? { is: 'open', start, introduces, choices } : { is: 'nobody', start, introduces };
}

function isExcluded(gazetteer: Gazetteer, form: number, excluded: readonly Exclusion[]): boolean {
  const entityId = entityIdOf(gazetteer, form);
  const alias = textOf(gazetteer, aliasOf(gazetteer, form));
  return excluded.some((exclusion) => exclusion.entityId === entityId && (exclusion.alias === undefined || exclusion.alias === alias));
}
