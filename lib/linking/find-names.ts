import type { Exclusion, MatchReason, Mention, TextRange } from '../model';
import { judgeDescription } from './descriptions';
import { isDenied, isPossible } from './evidence';
import { entityIdOf, FLAG, type Gazetteer, has, isMarked, textOf } from './gazetteer';
import { secondWordHash } from './hash';
import { matchForm } from './match-form';
import { judgeAcronym } from './organisation';
import { judgePerson } from './person';
import { scanForNames } from './scan';
import { createScene, type Scene } from './scene';
import { isInAddress } from './surroundings';

/** Who is introduced by a name: its bearer, or somebody else who bears it. */
export type Introduced = { readonly key: string; readonly bearer: 'own' | 'other' };

/** What stands at a place of a text: a mention, one that the rest of the page decides between its choices, or no more than an introduction. */
export type Finding = {
  readonly introduces?: readonly Introduced[];
  readonly start: number;
} & (
  | { readonly is: 'sure'; readonly mention: Mention }
  | { readonly is: 'open'; readonly choices: readonly { readonly key: string; readonly mention: Mention }[] }
  /** A description that counts where its bearer was named before. */
  | { readonly is: 'after-name'; readonly key: string; readonly mention: Mention }
  | { readonly is: 'nobody' }
);

export type NameOptions = {
  readonly tags: boolean;
  readonly date: string | undefined;
  readonly excluded: readonly Exclusion[];
  readonly markedOnly: boolean;
};

/** Reads a tidy text by itself: what it says of the names in it, in their order. */
export function findNames(text: string, language: string | undefined, gazetteer: Gazetteer, options: NameOptions): Finding[] {
  const places = scanForNames(text, gazetteer);
  if (places.length === 0) return [];
  const scene = createScene(text, gazetteer, language, places);
  const findings: Finding[] = [];
  let done = 0;
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] as number;
    if (start < done) continue;
    const { end, forms } = longestAt(scene, start, places[i + 1] as number, options);
    if (forms.length === 0) continue;
    const finding = isInAddress(text, start, end, options.tags) ? undefined : judge(scene, start, end, forms, options);
    if (finding) findings.push(finding);
    // What a name covers is no other name, also where the name is nobody's or not one entity's alone.
    done = end;
    scene.nameEnded(end);
  }
  return findings;
}

/** The longest names that stand at a place. */
function longestAt(scene: Scene, start: number, first: number, options: NameOptions): { end: number; forms: number[] } {
  const { text, gazetteer } = scene;
  const { hashes, seconds } = gazetteer;
  const hash = hashes[first];
  let end = 0;
  let forms: number[] = [];
  let second = -1;
  for (let form = first; hashes[form] === hash; form++) {
    const expected = seconds[form] as number;
    if (expected !== 0) {
      if (second < 0) second = secondWordHash(text, start);
      if (second !== expected) continue;
    }
    if (options.date === undefined && has(gazetteer, form, FLAG.description)) continue;
    const at = matchForm(text, start, gazetteer, form);
    if (at < end || at < 0 || !isPossible(scene, form, start, at)) continue;
    if (at > end) forms = [];
    forms.push(form);
    end = at;
  }
  return { end, forms };
}

function judge(scene: Scene, start: number, end: number, forms: readonly number[], options: NameOptions): Finding | undefined {
  const { gazetteer } = scene;
  if (options.markedOnly && !forms.some((form) => isMarked(gazetteer, form))) return undefined;
  // A name of one may be a not-name of another ("NATO-Russia Council"); two entities' names are nobody's.
  const named = forms.filter((form) => !has(gazetteer, form, FLAG.notName));
  if (named.length === 0) return strangers(scene, forms, start);
  const wanted = options.excluded.length === 0 ? named : named.filter((form) => !isExcluded(gazetteer, form, options.excluded));
  const choices = wanted.filter((form, i) => wanted.findIndex((other) => gazetteer.entities[other] === gazetteer.entities[form]) === i);
  const [only] = choices;
  const seen =
    choices.length === 1 && only !== undefined
      ? judgeForm(scene, start, end, only, options)
      : choose(
          choices.map((form) => judgeForm(scene, start, end, form, options)),
          start,
        );
  return seen && options.markedOnly ? onlyMarked(seen, gazetteer, wanted) : seen;
}

/** Not-names that are persons introduce them. */
function strangers({ gazetteer }: Scene, forms: readonly number[], start: number): Finding | undefined {
  const introduces = forms
    .filter((form) => has(gazetteer, form, FLAG.stranger))
    .map((form) => ({ key: entityIdOf(gazetteer, form), bearer: 'other' }) as const);
  return introduces.length === 0 ? undefined : { is: 'nobody', introduces, start };
}

function judgeForm(scene: Scene, start: number, end: number, form: number, { date }: NameOptions): Finding | undefined {
  const { gazetteer } = scene;
  const entityId = entityIdOf(gazetteer, form);
  if (has(gazetteer, form, FLAG.description)) {
    const from = judgeDescription(scene, start, end, form, date ?? '');
    if (from === undefined) return undefined;
    const mention = mentionOf(gazetteer, form, from, end, 'description', []);
    return has(gazetteer, form, FLAG.afterName) ? { is: 'after-name', key: entityId, mention, start } : { is: 'sure', mention, start };
  }
  if (has(gazetteer, form, FLAG.person)) return judgePersonForm(scene, start, end, form);
  if (isDenied(scene, form, start, end)) return { is: 'nobody', introduces: [{ key: keyOf(gazetteer, form), bearer: 'other' }], start };
  const own = [{ key: entityId, bearer: 'own' }] as const;
  if (!has(gazetteer, form, FLAG.acronym)) return { is: 'sure', mention: mentionOf(gazetteer, form, start, end, 'name', []), introduces: own, start };

  const key = keyOf(gazetteer, form);
  const verdict = judgeAcronym(scene, start, end, form);
  if (verdict.is === 'stranger') return { is: 'nobody', introduces: [{ key, bearer: 'other' }], start };
  const mention = mentionOf(gazetteer, form, start, end, 'acronym', []);
  if (verdict.introduced) return { is: 'sure', mention, introduces: [{ key, bearer: 'own' }, ...own], start };
  return { is: 'open', choices: [{ key, mention }], start, introduces: own };
}

/** Under what a name is introduced: a person's last names are one, of an organisation each acronym is another. */
function keyOf(gazetteer: Gazetteer, form: number): string {
  const entityId = entityIdOf(gazetteer, form);
  return has(gazetteer, form, FLAG.acronym) ? `${entityId} ${textOf(gazetteer, gazetteer.aliases[form] ?? form)}` : entityId;
}

function judgePersonForm(scene: Scene, start: number, end: number, form: number): Finding | undefined {
  const { gazetteer } = scene;
  if (isDenied(scene, form, start, end)) return undefined;
  const key = keyOf(gazetteer, form);
  const verdict = judgePerson(scene, start, end, form);
  if (verdict.is === 'thing') return undefined;
  if (verdict.is === 'stranger') return { is: 'nobody', introduces: [{ key, bearer: 'other' }], start };
  if (verdict.is === 'open') return { is: 'open', choices: [{ key, mention: mentionOf(gazetteer, form, start, end, 'last-name', verdict.words) }], start };
  const mention = mentionOf(gazetteer, form, verdict.start, end, verdict.rule, verdict.words);
  return { is: 'sure', mention, introduces: [{ key, bearer: 'own' }], start };
}

/** Between entities that bear one name: the one whom the words beside it name, or else the page decides. */
function choose(judged: readonly (Finding | undefined)[], start: number): Finding | undefined {
  const sure = judged.filter((finding) => finding?.is === 'sure');
  const introduces = judged.flatMap((finding) => finding?.introduces ?? []);
  if (sure.length === 1 && sure[0]?.is === 'sure') return { ...sure[0], introduces };
  if (sure.length > 1) return undefined;
  const choices = judged.flatMap((finding) => (finding?.is === 'open' ? finding.choices : []));
  return choices.length > 0 ? { is: 'open', choices, introduces, start } : { is: 'nobody', introduces, start };
}

/** Names that are not marked keep their place, and introduce whom they introduce. */
function onlyMarked(finding: Finding, gazetteer: Gazetteer, forms: readonly number[]): Finding {
  return forms.some((form) => isMarked(gazetteer, form))
    ? finding
    : { is: 'nobody', start: finding.start, ...(finding.introduces && { introduces: finding.introduces }) };
}

function isExcluded(gazetteer: Gazetteer, form: number, excluded: readonly Exclusion[]): boolean {
  if (excluded.length === 0) return false;
  const entityId = entityIdOf(gazetteer, form);
  const alias = textOf(gazetteer, gazetteer.aliases[form] ?? form);
  return excluded.some((exclusion) => exclusion.entityId === entityId && (exclusion.alias === undefined || exclusion.alias === alias));
}

function mentionOf(gazetteer: Gazetteer, form: number, start: number, end: number, rule: MatchReason['rule'], words: readonly TextRange[]): Mention {
  const language = gazetteer.languageTags[gazetteer.tags[form] ?? 0] ?? '';
  const why: MatchReason = {
    rule,
    ...(language !== '' && { language }),
    ...(has(gazetteer, form, FLAG.inflected) && { inflected: true as const }),
    ...(words.length > 0 && { words: words.map((word) => ({ start: word.start, end: word.end })) }),
  };
  return { start, end, entityId: entityIdOf(gazetteer, form), alias: textOf(gazetteer, gazetteer.aliases[form] ?? form), why };
}
