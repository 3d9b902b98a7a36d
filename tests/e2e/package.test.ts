import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const read = (build: keyof typeof BUILDS, file: string) => readFileSync(join(BUILDS[build], file), 'utf8');
const manifest = (build: keyof typeof BUILDS) => JSON.parse(read(build, 'manifest.json'));

describe.each(['chromium', 'firefox'] as const)('The %s package', (build) => {
  test('asks for exactly these permissions', () => {
    const { permissions, host_permissions, optional_permissions, web_accessible_resources, content_scripts, externally_connectable } = manifest(build);
    expect([...permissions].sort()).toEqual(['contextMenus', 'scripting', ...(build === 'chromium' ? ['sidePanel'] : []), 'storage', 'unlimitedStorage']);
    expect(host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect([optional_permissions, web_accessible_resources, content_scripts, externally_connectable]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('locks its pages to their own files', () => {
    expect(manifest(build).content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'",
    });
  });

  test('has a panel: side_panel in Chromium, sidebar_action in Firefox', () => {
    const { side_panel, sidebar_action, manifest_version } = manifest(build);
    expect(manifest_version).toBe(3);
    expect(build === 'chromium' ? side_panel.default_path : sidebar_action.default_panel).toBe('sidepanel.html');
  });

  // Budgets of the scripts that pages and surfaces pay for: bytes, and bytes gzipped.
  test.each([
    ['reader.js', 20_000, 8_000],
    ['card.js', 70_000, 25_000],
    ['follow.js', 15_000, 6_000],
  ])('%s keeps its budget', (file, bytes, zipped) => {
    const script = read(build, file);
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(bytes);
    expect(gzipSync(script).length).toBeLessThanOrEqual(zipped);
  });

  // What a surface loads until it is first painted.
  test.each([
    ['popup.html', 90_000],
    ['search.html', 90_000],
    ['sidepanel.html', 90_000],
  ])('%s and its scripts keep their budget', (page, bytes) => {
    const scripts = new Set([...read(build, page).matchAll(/src="\/([^"]+\.js)"/g)].map(([, file]) => file ?? ''));
    expect(scripts.size).toBeGreaterThan(0);
    // A set that grows while it is walked.
    for (const file of scripts) for (const [, name] of read(build, file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) scripts.add(`chunks/${name}`);
    expect([...scripts].reduce((sum, file) => sum + Buffer.byteLength(read(build, file)), 0)).toBeLessThanOrEqual(bytes);
  });

  test.each(['reader.js', 'card.js', 'follow.js'])('%s has no way to the network, no page storage and no evaluated text', (file) => {
    expect(
      read(build, file).match(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|localStorage|sessionStorage|indexedDB|\beval\(|new Function|\.innerHTML\s*=[^=]|(?<![.\w$])postMessage\(|(?:window|self|top|parent|globalThis)\.postMessage/,
      ),
    ).toBeNull();
  });

  test('names no address but those in packs', () => {
    const scripts = readdirSync(BUILDS[build], { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|html|css)$/.test(file));
    const addresses = scripts.flatMap((file) => read(build, file).match(/https?:\/\/[^\s"'`*)]+/g) ?? []);
    expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org\//.test(address))).toEqual([]);
  });
});

test('web-ext lint finds nothing in the Firefox package', () => {
  const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', BUILDS.firefox, '--output', 'json', '--no-config-discovery'], { encoding: 'utf8' });
  const { summary, errors, warnings, notices } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  expect({ summary, errors, warnings, notices }).toMatchObject({ summary: { errors: 0, warnings: 0, notices: 0 } });
});
