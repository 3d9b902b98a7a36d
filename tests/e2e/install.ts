import type { Pack } from '../../lib/model.ts';
import { makeEntity, makePack } from '../unit/builders.ts';
import { bundleCall } from './bundle.ts';
import type { Bench } from './harness.ts';

/** A pack with one name that is marked: that of `ann`. */
export function packOf(name: string, given: Partial<Pack> = {}): Pack {
  const pack = makePack({ id: 'mine', title: 'Mine', ...given });
  const [, ...others] = pack.entities;
  return { ...pack, entities: [makeEntity({ label: name, aliases: [{ text: name, kind: 'name' }], marked: true }), ...others] };
}

/** Has an extension page install a pack into the base that the background has open. */
export async function install({ driven }: Bench, pack: Pack, origin: 'bundled' | 'reader'): Promise<void> {
  const page = await driven.extensionPage('search.html');
  await page.evaluate(await bundleCall('install-pack.ts', 'install', pack, origin));
  await page.close();
}
