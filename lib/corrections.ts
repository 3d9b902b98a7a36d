import type { Correction, CorrectionScope } from './answers';
import { changeValue, readValue, type StoredValue, type ValueStorage, watchValue } from './stored-value';

const CORRECTIONS: StoredValue<readonly Correction[]> = { area: 'local', key: 'corrections', parse: toCorrections };

/** What the reader said is not meant, oldest first. */
export function readCorrections(storage: ValueStorage): Promise<readonly Correction[]> {
  return readValue(storage, CORRECTIONS);
}

/** Keeps a correction; one that says the same is there once. */
export function addCorrection(storage: ValueStorage, correction: Correction): Promise<readonly Correction[]> {
  return changeValue(storage, CORRECTIONS, (corrections) => [...corrections, correction]);
}

export function removeCorrection(storage: ValueStorage, id: string): Promise<readonly Correction[]> {
  return changeValue(storage, CORRECTIONS, (corrections) => corrections.filter((correction) => correction.id !== id));
}

/** Calls back with the corrections, and those before, whenever they change, until the signal ends it. */
export function watchCorrections(
  storage: ValueStorage,
  onChange: (corrections: readonly Correction[], before: readonly Correction[]) => void,
  signal?: AbortSignal,
): void {
  watchValue(storage, CORRECTIONS, onChange, signal);
}

/** Which corrections a page may get: of a private window, or of what is no web page, no address is kept. */
export function scopesAt(url: string | undefined, isPrivate: boolean): readonly CorrectionScope[] {
  return isPrivate || addressOf(url) === undefined ? ['always'] : ['page', 'site', 'always'];
}

type Unplaced = Omit<Correction, 'id' | 'where'>;

/** Makes a correction for the page at `url`, of which only the scope's part is kept; `undefined` when that has no such part. */
export function makeCorrection(correction: Unplaced, url: string | undefined): Correction | undefined {
  return withPlace(correction, placeOf(correction.scope, url));
}

function withPlace({ entityId, alias, label, scope, at }: Unplaced, where: string | undefined): Correction | undefined {
  if (scope !== 'always' && where === undefined) return undefined;
  const id = JSON.stringify([entityId, alias ?? null, scope, where ?? null]);
  return { id, entityId, label, scope, at, ...(alias !== undefined && { alias }), ...(where !== undefined && { where }) };
}

/** The corrections that hold on a page, or in a frame of it, at one of these addresses. */
export function correctionsAt(corrections: readonly Correction[], urls: readonly (string | undefined)[]): readonly Correction[] {
  const places = new Set(urls.flatMap((url) => [placeOf('page', url), placeOf('site', url)]));
  return corrections.filter(({ scope, where }) => scope === 'always' || places.has(where));
}

/** A page's address without credentials, query and fragment; `undefined` for what is no web page. */
export function addressOf(url: string | undefined): string | undefined {
  const parsed = webUrl(url);
  return parsed && parsed.origin + parsed.pathname;
}

function placeOf(scope: CorrectionScope, url: string | undefined): string | undefined {
  if (scope === 'page') return addressOf(url);
  return scope === 'site' ? webUrl(url)?.hostname : undefined;
}

function webUrl(url: string | undefined): URL | undefined {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

/** Takes corrections one by one: what is of a wrong shape is dropped, of those that say the same the last one stays. */
function toCorrections(stored: unknown): readonly Correction[] {
  const sound = Array.isArray(stored) ? stored.flatMap((one) => toCorrection(one) ?? []) : [];
  return [...new Map(sound.map((correction) => [correction.id, correction])).values()];
}

function toCorrection(stored: unknown): Correction | undefined {
  const given: Partial<Record<keyof Correction, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const { entityId, alias, scope, where, label, at } = given;
  if (!isText(entityId) || !isText(label) || !isText(at) || !/^\d{4}-\d\d-\d\d$/.test(at)) return undefined;
  if (alias !== undefined && !isText(alias)) return undefined;
  const known = (['page', 'site', 'always'] as const).find((one) => one === scope);
  if (known === undefined) return undefined;
  return withPlace({ entityId, label, scope: known, at, ...(alias !== undefined && { alias }) }, toPlace(known, where));
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/;

function toPlace(scope: CorrectionScope, stored: unknown): string | undefined {
  if (typeof stored !== 'string') return undefined;
  if (scope === 'page') return addressOf(stored);
  return scope === 'site' && HOST.test(stored) ? stored : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
