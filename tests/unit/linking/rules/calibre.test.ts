import { expect, test } from 'vitest';
import { isCartridge } from '../../../../lib/linking/rules/calibre';

const isOf = (text: string) => {
  const start = text.indexOf('NATO');
  return isCartridge(text, start, start + 'NATO'.length);
};

test.each([
  'a rifle in 5.56×45mm NATO',
  'die Patrone 7,62 x 51 NATO',
  '.308/7.62 NATO rounds',
  '9 mm NATO',
  'a 9mm NATO pistol',
  '7,62-мм NATO',
  '5,56-os NATO',
  '5.56ミリNATO弾',
  '7.62毫米NATO步枪弹',
  'NATO 5.56',
  'NATO kaliber 7,62',
])('a cartridge: %s', (text) => {
  expect(isOf(text)).toBe(true);
});

test.each([
  '155 mm NATO shells',
  '155mm NATO-standard artillery',
  'in 2024 NATO met',
  'the 9 NATO members',
  'um 9.15 NATO-Treffen',
  'at 21.30 NATO said',
  '7.62 million for NATO',
  'NATO, 5.56 per cent',
  'NATO-Staaten liefern 7,62-mm-Munition',
])('an organisation: %s', (text) => {
  expect(isOf(text)).toBe(false);
});
