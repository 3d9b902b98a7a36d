import { defineConfig } from 'wxt';
import bundledPack from './assets/public/packs/new-year-calls-2022.json' with { type: 'json' };
import { checkPacks } from './scripts/check-packs';

/** Extension pages may load their own files and nothing else; a test holds the built manifest to it. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'";

/** Nothing here uses `dangerouslySetInnerHTML` (the linter sees to it): Preact's code for it goes, and with it a warning of the add-on linter. */
const dropInnerHtml = {
  name: 'drop-inner-html',
  transform(code: string, id: string) {
    if (!/preact\/dist\/preact\.mjs$/.test(id)) return undefined;
    const without = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, '0');
    if (without === code) throw new Error('Preact no longer assigns innerHTML as expected: look at dropInnerHtml in wxt.config.ts.');
    return { code: without, map: null };
  },
};

/** WXT wraps scripts into an object, for they may be one, and a log that says nothing in a built extension: 250 bytes of each page, zipped. */
const dropWrappers = {
  name: 'drop-wrappers',
  transform(code: string, id: string) {
    if (/define-unlisted-script\.mjs$/.test(id)) return { code: 'export const defineUnlistedScript = (main) => main;', map: null };
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const user = /import definition from ["']([^"']+)["']/.exec(code)?.[1];
    if (user === undefined) throw new Error('WXT no longer wraps scripts as expected: look at dropWrappers in wxt.config.ts.');
    return { code: `import main from ${JSON.stringify(user)};\nexport default main();`, map: null };
  },
};

/** As a CommonJS module the polyfill comes in a wrapper that asks `chrome` for every API that it has, which the browser makes when first asked. */
const polyfillAsModule = {
  name: 'polyfill-as-module',
  transform(code: string, id: string) {
    if (!/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return undefined;
    return { code: `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;`, map: null };
  },
};

export default defineConfig({
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: 'Rest the pointer on a name in the news: who it is, what was claimed, who says so, when, and whether the sources agree.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: 'Sidelight' },
    omnibox: { keyword: 'sl' },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+Down' }, description: 'Go to the next name' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Up' }, description: 'Go to the previous name' },
      'open-card': { suggested_key: { default: 'Alt+Shift+K' }, description: "Open the name's card" },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Open the timeline in the side panel' },
      'toggle-marks': { description: 'Show or hide the marks' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'sidelight@sidelight.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // WXT 0.21 runs its auto-import transform even with `imports: false`, and mistakes a parameter named `storage` for its own.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'build:before': () => checkPacks(),
  },
  vite: () => ({
    // The worker must know which pack it ships with, without reading the file at each start.
    plugins: [dropInnerHtml, dropWrappers, polyfillAsModule],
    define: { BUNDLED_PACK: JSON.stringify({ id: bundledPack.id, version: bundledPack.version }) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
});
