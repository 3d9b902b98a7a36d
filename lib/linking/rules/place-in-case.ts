/** Where something takes place, in languages that say so by an ending: "Moszkvában Putyinnal", "Kiievis Zelenskõiga". */
import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import type { Neighbour } from '../surroundings';

// No Hungarian given name ends so, but Robert and Ruben and those like them.
const HUNGARIAN_PLACE = /[^rou](?:b[ae]n|b[óő]l|r[óő]l|t[óő]l|n[áé]l|h[oeö]z)$/;
const HUNGARIAN = languagesOf('hu');
// Given names end like the cases of the others: only the capitals and meeting places of the news are known there.
const CITY =
  /^(?:mosk[vo]|mask[av]|kii?[eo]v|kyjiv|kij[ei]v|br[iyü]+[sk]?s|bri[us]|[vw]a[sš]h?ingt|žen[eē]v|genev|genf|pekin|helsin|berl[iīy]n|pari[is]|par[īy]ž|lond|rīg|rii[ak]|vilni|tallin|var[sš]s?[uoa]v|ist[ae]n?[bm]|stamb|ankar|vīn|viin|davos|mi[nņ]sk|kazan|so[tč][sš]|soči|prah|prāg|prag|mün[ck]h|miun|ņujork|niujork|strasb|budap|madri[id]|haag|hāg|teher)/;
const ENDING = /(?:[aeiuo](?:s|st|sse|l|lt|le)|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|je|e|ā|ē|ī|ū|en)$/;
// Endings that no given name has there.
const INSIDE: readonly (readonly [RegExp, number])[] = [
  [/.{3}(?:[aeiouyäö]ss[aä]|[aeiouyäö]st[aä]|[aeiouyäö]ll[aä])$/, languagesOf('fi')],
  [/.{2}(?:oje|yje|uje|ėje|ose|uose)$/, languagesOf('lt')],
  [/.{3}[āēīū]$/, languagesOf('lv')],
];
const BY_ENDING = languagesOf('fi', 'et', 'lt', 'lv');

/** Whether the word before a last name is a place in such a case, and therefore no given name. */
export function isPlaceInCase(scene: Scene, { lower }: Neighbour): boolean {
  if (HUNGARIAN_PLACE.test(lower)) return (languageOf(scene).languages & HUNGARIAN) !== 0;
  const { languages } = languageOf(scene);
  if (INSIDE.some(([ending, of]) => languages === of && ending.test(lower))) return true;
  return CITY.test(lower) && ENDING.test(lower) && (languages & BY_ENDING) !== 0;
}
