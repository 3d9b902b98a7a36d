/** A Slavic last name that is an adjective, with a noun or an adjective after it in the same case: «у Зеленському ліцеї», «Зеленский сельсовет». */
import { isCapitalised } from '../../text/letters';
import { isSpace, type Neighbour, type Place, wordAfter } from '../surroundings';

const FIRST_CYRILLIC = 0x400;
// Places and bodies that are named by an adjective; what he could give, visit or have is none.
const PLACE =
  /^(?:ліце|лице|гімназі|гимнази|старост|сельсовет|сільрад|поселен|поселков|водоспад|водопад|перевал|лісництв|лесничеств|лісгосп|лесхоз|лісопарк|заказник|заповідник|заповедник|кар[’'ʼ]?єр|карьер|монастир|монастыр|хутор|хутір|ставк|пруд|округ|район|краєзнав|дитсад|маслозавод|спиртзавод|кладовищ|кладбищ|пляж|ринк|ринок|рынк|рынок|провулк|провулок|переулк|переулок|узвіз|узвоз|тупик|тупік|полігон|полигон|родовищ|месторожд|лугопарк|шлях|скит|шлюз|елеватор|элеватор|цвинтар|храм|потік|поток|хребет|хребт)/;
// By the end of the name: the ends of nouns in its case.
const CASES: readonly (readonly [name: RegExp, noun: RegExp])[] = [
  [/ому$|ом$/, /[іїеую]$/],
  [/ого$/, /[уюая]$/],
  [/[ыи]м$/, /[оеє]м$/],
  [/[иы]й$/, /[^аеиіоуыюяіїє]$/],
];

/** Whether the word behind a name at a range is what it would be the adjective of. */
export function agrees(text: string, start: number, end: number, next: Neighbour): boolean {
  const { gap, text: word } = next;
  if (!isSpace(gap) || isCapitalised(word)) return false;
  if (word.charCodeAt(0) >= FIRST_CYRILLIC && PLACE.test(word) && isOfPlace(text, text.slice(start, end), next)) return true;
  if (text.startsWith('ého', end - 3) && CZECH_STREET.test(word)) return true;
  if (word.charCodeAt(word.length - 1) !== text.charCodeAt(end - 1) || !OF_COMMUNITY.test(word)) return false;
  const name = text.slice(start, end);
  const ending = ADJECTIVE.exec(name)?.[1];
  return ending !== undefined && word.endsWith(ending) && word !== name;
}

/** «Зеленському ліцей присвятив виставу»: a noun in the first case behind an adjective's other case does something itself. */
export function disagrees(text: string, end: number, { text: word }: Neighbour): boolean {
  return (
    word.charCodeAt(0) >= FIRST_CYRILLIC &&
    /с[ьк]+о(?:му|го)$/.test(text.slice(Math.max(0, end - LONGEST_ENDING), end)) &&
    /(?:[бвгґджзклмнпрстфхцчшщ]|й)$/.test(word)
  );
}

const LONGEST_ENDING = 6;

// "Zelenského ulica".
const CZECH_STREET = /^(?:ulic|námě?st|tříd[aěuy]|nábř)/;

// What a place's council, school or court is: "американського" would be of another noun.
const OF_COMMUNITY =
  /^(?:старост|станич|волост|окруж|округ|районн|обласн|област|дільнич|сільськ|міськ|селищн|сельск|городск|приміськ|хутор|козац|сільгосп|господарськ|хозяйск|совет|аграр|учител|vidieck|městsk|mestsk|venkovsk|wiejsk|miejsk|gmin|gradsk|seosk|општинск|градск|сеоск)/;
const ADJECTIVE = /((?:ськ|ск|sk)[^\s]{2,3})$/;

/** Whether name and noun agree, and in the first case, where he could be the one who does something with it, a verb without him follows. */
function isOfPlace(text: string, name: string, noun: Neighbour): boolean {
  if (!CASES.some(([ofName, ofNoun]) => ofName.test(name) && ofNoun.test(noun.lower)) || !/с[ьк]/.test(name)) return false;
  if (!/й$/.test(name)) return true;
  return (
    !/(?:[вл]|ав|ив|ил|ел|ал)$/.test(wordAfter(text, noun.end)?.lower ?? '') ||
    /^(?:отрима|получ|готу|готов|приймає|принима)/.test(wordAfter(text, noun.end)?.lower ?? '')
  );
}

/** «У Зеленському, що на Дніпропетровщині»: behind a preposition of place, and told where it is. */
export function isVillage(text: string, { start, end, before }: Place): boolean {
  if (before === undefined || text.charAt(end) !== ',' || !/^[ув]$/.test(before.lower) || !isSpace(before.gap)) return false;
  return /с[ьк]+ому?$/.test(text.slice(start, end)) && WHERE.test(text.slice(end, end + REACH));
}

const REACH = 50;
const WHERE =
  /^, (?:що|что|яке|которое|котрий) (?:(?:на|в|у) (?:\p{Lu}[^\s,]+(?:щині|ччині|чині|щине|ській області|ской области|ському районі|ском районе|ькій|ькому)|(?:краю|області|районі|сусідн))|(?:під|под|біля|возле|близ|коло|поблизу|неподалік|недалеко|поруч|рядом|за \d|за \p{Lu}))/u;
