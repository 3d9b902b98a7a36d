import * as v from 'valibot';
import { Citation, Pack, Reference } from '../model';

/** Something wrong with a pack: where (a JSON path such as `$.claims[3].date`) and why, in words for its author. */
export type PackProblem = { readonly path: string; readonly reason: string };

export type ParsedPack = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Checks unknown data and gives the pack, or every problem found, one for each value; never throws, never repairs. */
export function parsePack(data: unknown): ParsedPack {
  const shape = v.safeParse(Pack, data, { abortPipeEarly: true });
  const problems = shape.success ? checkReferences(shape.output) : shape.issues.flatMap((issue) => toProblems(issue));
  return shape.success && problems.length === 0 ? { ok: true, pack: shape.output } : { ok: false, problems };
}

/** A union's own message says little: where its value has more keys of one kind of support than of the other, that kind's issues are given. */
function toProblems(issue: v.BaseIssue<unknown>, around: readonly unknown[] = []): PackProblem[] {
  const path = [...around, ...(issue.path?.map((item) => item.key) ?? [])];
  const meant = issue.type === 'union' ? meantSupport(issue.input) : undefined;
  const issues = meant && v.safeParse(meant, issue.input, { abortPipeEarly: true }).issues;
  return issues?.flatMap((inner) => toProblems(inner, path)) ?? [{ path: jsonPath(path), reason: describe(issue) }];
}

/** Which kind of support a value is meant to be; `undefined` when its keys do not tell. */
function meantSupport(value: unknown): typeof Citation | typeof Reference | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const keysOf = (schema: typeof Citation | typeof Reference) => Object.keys(schema.entries).filter((key) => Object.hasOwn(value, key)).length;
  const more = keysOf(Citation) - keysOf(Reference);
  return more === 0 ? undefined : more > 0 ? Citation : Reference;
}

function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of the pack format';
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'is missing';
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.kind === 'schema') return `must be ${issue.expected}, not ${issue.received}`;
  return `must be ${LIMITS[issue.type]?.(issue.requirement) ?? issue.expected}`;
}

/** The limits that the format sets without words of its own. */
const LIMITS: Readonly<Record<string, (limit: unknown) => string>> = {
  integer: () => 'a whole number',
  min_value: (limit) => `${limit} or more`,
  max_length: (limit) => `${limit} characters long at most`,
};

function jsonPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');
}

/** What a shape cannot say: ids are unique, and each one that is named exists. */
function checkReferences(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (path: string, reason: string) => problems.push({ path, reason });

  const collect = (kind: 'entities' | 'claims' | 'events' | 'sources' | 'comparisons') => {
    const ids = new Set<string>();
    pack[kind].forEach(({ id }, i) => {
      if (ids.has(id)) report(`$.${kind}[${i}].id`, `"${id}" is used twice in ${kind}`);
      ids.add(id);
    });
    return ids;
  };
  const entities = collect('entities');
  const claims = collect('claims');
  const sources = new Map(pack.sources.map((source) => [source.id, source.type]));
  collect('sources');
  collect('events');
  collect('comparisons');

  const need = (known: ReadonlySet<string>, id: string | undefined, path: string, kind: string) => {
    if (id !== undefined && !known.has(id)) report(path, `names "${id}", which is not in ${kind}`);
  };
  const needEach = (known: ReadonlySet<string>, ids: readonly string[] | undefined, path: string, kind: string) =>
    ids?.forEach((id, i) => {
      need(known, id, `${path}[${i}]`, kind);
    });
  const needSupport = (support: readonly (Citation | Reference)[], path: string) =>
    support.forEach((item, i) => {
      const type = sources.get(item.sourceId);
      if (type === undefined) report(`${path}[${i}].sourceId`, `names "${item.sourceId}", which is not in sources`);
      else if ('quote' in item !== (type === 'NewsArticle')) {
        report(`${path}[${i}]`, 'quote' in item ? 'quotes a source that is no article' : 'refers to an article without a quote');
      }
    });

  pack.entities.forEach((entity, i) => {
    const path = `$.entities[${i}]`;
    needSupport(entity.description.support, `${path}.description.support`);
    entity.background.forEach((line, k) => {
      needSupport(line.support, `${path}.background[${k}].support`);
    });
    entity.aliases.forEach(({ language, inflection, onlyInLanguage, ordinaryWord }, k) => {
      const bound = inflection !== undefined || onlyInLanguage || ordinaryWord;
      if (bound && language === undefined) report(`${path}.aliases[${k}].language`, 'is missing: case endings and conditions go by the language');
    });
    entity.roles?.forEach((role, k) => {
      needSupport(role.support, `${path}.roles[${k}].support`);
    });
  });
  pack.claims.forEach((claim, i) => {
    const path = `$.claims[${i}]`;
    needEach(entities, claim.about, `${path}.about`, 'entities');
    need(entities, claim.claimant, `${path}.claimant`, 'entities');
    needEach(entities, claim.addressee, `${path}.addressee`, 'entities');
    needEach(entities, claim.relayedBy, `${path}.relayedBy`, 'entities');
    needSupport(claim.citations, `${path}.citations`);
  });
  pack.events.forEach((event, i) => {
    const path = `$.events[${i}]`;
    needEach(entities, event.about, `${path}.about`, 'entities');
    need(entities, event.place, `${path}.place`, 'entities');
    needEach(claims, event.claims, `${path}.claims`, 'claims');
    needSupport(event.citations, `${path}.citations`);
  });
  pack.comparisons.forEach((comparison, i) => {
    const path = `$.comparisons[${i}].sides`;
    needEach(
      claims,
      comparison.sides.map((side) => side.claimId),
      path,
      'claims',
    );
    if (new Set(comparison.sides.map((side) => side.claimId)).size < comparison.sides.length) report(path, 'names the same claim twice');
  });
  return problems;
}
