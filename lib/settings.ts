export const MARK_DENSITIES = ['every', 'section', 'page'] as const;
export type MarkDensity = (typeof MARK_DENSITIES)[number];

/** What the reader has chosen. Stored as one value, so that two changes cannot contradict each other. */
export type Settings = {
  /** Whether names are marked; unmarked names still answer. */
  readonly marks: boolean;
  /** Which mentions are marked: each one, or the first of a name in each section or on the page. All of them answer. */
  readonly density: MarkDensity;
  /** Hosts that the page script stays away from, such as `example.org`. */
  readonly sitesLeftAlone: readonly string[];
  /** How long the pointer rests before a card opens, in milliseconds, 0-1000. */
  readonly openAfterMs: number;
};

export const DEFAULT_SETTINGS: Settings = { marks: true, density: 'every', sitesLeftAlone: [], openAfterMs: 400 };

const KEY = 'settings';

/** The part of `browser.storage` that settings need; both the native API and the polyfill fit. */
export type SettingsStorage = {
  readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
  };
};

export async function readSettings(storage: SettingsStorage): Promise<Settings> {
  return toSettings((await storage.local.get(KEY))[KEY]);
}

// The last change under way in each storage: the next one waits for it, so that neither is lost.
const changing = new WeakMap<SettingsStorage, Promise<unknown>>();

export function changeSettings(storage: SettingsStorage, change: Partial<Settings>): Promise<Settings> {
  const apply = async () => {
    const settings = toSettings({ ...(await readSettings(storage)), ...change });
    await storage.local.set({ [KEY]: settings });
    return settings;
  };
  const changed = (changing.get(storage) ?? Promise.resolve()).then(apply, apply);
  changing.set(storage, changed);
  return changed;
}

/** Calls back with the settings whenever they change, until the signal ends it. */
export function watchSettings(storage: SettingsStorage, onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(toSettings(change.newValue));
  };
  storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => storage.onChanged.removeListener(listener));
}

/** Takes settings field by field: a value of a wrong shape falls back to its default. */
function toSettings(stored: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const { marks, density, sitesLeftAlone, openAfterMs } = given;
  return {
    marks: typeof marks === 'boolean' ? marks : DEFAULT_SETTINGS.marks,
    density: MARK_DENSITIES.find((known) => known === density) ?? DEFAULT_SETTINGS.density,
    sitesLeftAlone: Array.isArray(sitesLeftAlone) ? sitesLeftAlone.filter((site) => typeof site === 'string') : DEFAULT_SETTINGS.sitesLeftAlone,
    openAfterMs: typeof openAfterMs === 'number' && !Number.isNaN(openAfterMs) ? Math.min(1000, Math.max(0, openAfterMs)) : DEFAULT_SETTINGS.openAfterMs,
  };
}
