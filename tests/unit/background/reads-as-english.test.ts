import { expect, test } from 'vitest';
import { readsAsEnglish } from '../../../entrypoints/background/reads-as-english';

const ENGLISH = 'The two presidents spoke by phone for nearly an hour on Thursday, and both of them warned the other.';
const GERMAN = 'Die beiden Präsidenten haben am Donnerstag fast eine Stunde lang miteinander gesprochen, und sie warnten sich.';

test.each<[string, readonly string[], boolean]>([
  ['English', [ENGLISH], true],
  ['German', [GERMAN], false],
  ['Russian with a Latin name', ['Президенты говорили по телефону почти час и предупредили друг друга, пишет Politico.'], false],
  ['Greek, whose words nobody lists', ['Οι δύο πρόεδροι μίλησαν τηλεφωνικά για το NATO.'], false],
  ['Japanese', ['両大統領は木曜日に電話で約一時間話した。'], false],
  ['Welsh, whose words nobody lists', ['Siaradodd y ddau arlywydd dros y ffôn am bron awr ddydd Iau. '.repeat(4)], false],
  ['an English article under German buttons', ['Mehr zu diesem Thema lesen Sie hier', ENGLISH, ENGLISH], true],
  ['a German article with an English quote', [GERMAN, GERMAN, '“The talks will be held in Geneva”'], false],
  ['words without a language', ['NATO, Geneva', '10:15'], true],
  ['nothing', [], true],
])('%s', (_, passages, expected) => {
  expect(readsAsEnglish(passages)).toBe(expected);
});
