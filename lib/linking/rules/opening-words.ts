/** Words that open a sentence before a name without being a given name: adverbs, participles, adjectives, and verbs where these come before their subject. */
import { type Languages, languagesOf } from '../languages';
import { ADVERBS } from '../words/adverbs';
import { setOf } from '../words/set-of';
import { isVerbAhead } from './verbs-ahead';

// In any language: "Vermutlich", "Finalement", "Reportedly", «Неожиданно», «Τελικά», "Uiteindelijk", "Slutligen", "Následně"; «Απαντά», «Επικρίνοντας».
const ENDINGS =
  /(?:weise|dings|falls|mals|seits|lich|lijk|ligen|ligt|amente|emente|lmente|amment|emment|ement|iment|edly|ingly|ously|ically|tely|ently|antly|ively|arily|fully|lessly|ически|нно|льно|тно|вно|дно|чно|зно|жно|сно|мно|ево|ово|иво|ікувано|ικά|τερα|φατα|μένος|μένοι|μένη|νως|κώς|μένως|ρως|τως|ντας|ει|εί|[βγδζθκλμνπρστφχ]ά|[σξψ]ε|ηκε|ται|[^ια]ός|ně|tě|vě|sky|cky)$/;

// In one language, where others have names that end so.
const OWN_ENDINGS: readonly (readonly [RegExp, Languages])[] = [
  [/(?:.{3}[^eam]ed|.ing|ous|ful|less|able|ible|ish|ive)$/, languagesOf('en')],
  [/(?:(?<!bre|di|ne)[mhglkfp]t|ährt|[aeo]{2}t|ender|ierter|ener|ischer|licher|iger|loser|voller)$/, languagesOf('de', 'nl')],
  [/(?:eux|if|ible|able|ant)$/, languagesOf('fr')],
  [/(?:ando|endo|indo|ato|ado|ido|ito|uto|ati|uti|ado|ados|idos|[ae]nte|[ae]nti|oso|bile|[aeií]vel|[aeií]ble)$/, languagesOf('it', 'es', 'pt')],
  [/(?:[aei]rá|[aeí]rán|ó|ía|aba|aban|aron|eron)$/, languagesOf('es')],
  [/(?:[aei]rá|[aei]rão|[aeio]u|ava|avam|[aei]ram|(?<![áéíóúâêô].*)ia)$/, languagesOf('pt')],
  [/(?:[ei]rà|ò|ì|ava|eva|iva|avano|arono|irono|anno)$/, languagesOf('it')],
  [/(?:ă|ește|ează|[^ao]e|[ai]t|os|ind|ând|ează)$/, languagesOf('ro')],
  [/(?:[^aeiou]nie|anie|wie|ście|ale|dzie|uje|[iyaęeąóu]ł|[gkdzrsth]ł|[iyaęe]ła|iło|ada|ega|eka|sza|ża|dza|(?<!sł)awa|ywa)$/, languagesOf('pl')],
  // "Przemówienia Putina słuchano": what is done to something in the genitive.
  [/.(?:[człwżdrśnmpi]enia|[wdtżk]ania|ęcia|stwa|ika|unku|jazdu)$/, languagesOf('pl')],
  [/(?:ąc|wszy|łszy|ując|ący|ny|ty|ły|wy|[^aeiou]i)$/, languagesOf('pl')],
  [/(?:ý|í|ující|oucí|ajúci|ujúci|á|uje|[aeiíěyuoá]l|[hkzdstp]l|[aeěiuoá]li)$/, languagesOf('cs', 'sk')],
  [/(?:[aue]o|uje|ući|eći|avši|ivši|[aeiu]ni|[aeiu]ti|ski|li)$/, languagesOf('hr')],
  [/(?:[ауе]о|ио|ује|ући|ећи|вши|и)$/, languagesOf('sr')],
  [/(?:вши|вшись|яючи|аючи|ючись|аясь|яясь|[нвмтрлкш](?:ый|ой|ая|ое)|ский|цкий|щий|ший)$/, languagesOf('ru', 'uk')],
  [/(?:[иеё]т|[уюая]т|[аеыяоу]л|(?<![аиу])ил|ся|сь|[уюы]я)$/, languagesOf('ru')],
  [/(?:ий|[аую]є|[ию]ть|їть|(?:[^с]л|[^л])[аиіїуоеєюя]в|[ьв]ся)$/, languagesOf('uk')],
  [/(?:ва|ират|ият|ящ|ещ|ейки|айки|[аия]ха|[аия]л)$/, languagesOf('bg')],
  [/(?:y[ae]n|meyen|mayan|ken|arak|erek|[ıiuü]nc[ae]|[ıiuü]ğ[ıiuü]nd[ae]|[dt][ae]ki|m[ıiuü]ş|l[ıiuü]kla|c[ae]sına|cesine)$/, languagesOf('tr')],
  [/(?:[ıiuüae]l[ae]n|n[ae]n|[ıiuü]r[ae]n|[ıiuü]ş[ae]n|.{4}l[ıiuü]|.{4}s[ıiuü]z|[zrl]g[ıiuü]n|[tşs]k[ıiuü]n|.{4}[ıiuü]nd[ae]n?)$/, languagesOf('tr')],
  [
    /(?:sti|ll[aä]|ss[aä]|lt[aä]|lle|ksi|nnen|inen|mmin|tuaan|tyään|essaan|essään|aa|ää|uu|yy|öö|ii|[aäuyo]si|oi|[aeiouyäö]k[oö]|nut|nyt|m[aä]t[oö]n)$/,
    languagesOf('fi'),
  ],
  [/(?:iai|tai|nai|dami|damas|ęs|usi|ėjo|ojo|ijo|avo|uoja|ėja|ko|škė)$/, languagesOf('lt')],
  [/(?:uris|[tnšl]ais|ējies|ījies|ā|ās|āja|ēja|das)$/, languagesOf('lv')],
  [/(?:nud|tud|dud|.b)$/, languagesOf('et')],
  // Hungarian has the given name behind the last name.
  [/./, languagesOf('hu')],
];

// Names that end like opening words.
const NAMES = setOf(
  'noemì niccolò nicolò danił daniił michaił gawrił bartl pavol axl',
  'alfred mildred wilfred winifred ethelred manfred alfried ahmed mohammed hamed sterling irving fleming channing manning henning flemming harding hilary olive clive evelyn fearless',
  'dante valente clemente vicente vincente crescente infante oriente generoso ambroso primitivo dirceu tadeu romeu amadeu eliseu bartolomeu dulcídio amélia ottavia flavia silvia lia mia',
  'constant durant morgant firmin rüdiger brecht benedikt bendicht joost piet geert margit gerrit birgit',
  'michał rafał antoni ksawery jerzy ignacy walenty bonifacy cezary karel pavel michal daniel emil kamil bohumil vlastimil samuel gabriel marcel axel manuel rafael nikol jiří jarmil ctibor',
  'mateo leo romeo amadeo timoteo eliseo toni rudi đani teri lili mihovili',
  'самуил гавриил измаил исмаил рафаил паскаль ренат марат булат ахмет мехмет роберт альберт густав ґустав яків лев ђорђи димитри добри евгени',
  'maria marija kenan sinan adnan turan duran canan ihsan',
  'clement clément clemente fernando hernando orlando rolando armando ferdinando rosendo renato donato fortunato onorato benito hipólito candido cándido plácido placido conrado natalie melanie',
  'tania wania monika weronika angelika erika dominika ludwika wirginia eugenia ksenia melania stefania ergün ergin özgün bilgin olgun konstanty ksawery hilary walenty kalle ville pelle palle danielle michelle camille gabrielle noelle camilla priscilla krista augusta torben аглая',
);

/** Whether a word, in small letters, opens a sentence as something else than a given name; `languages` are those that the text may be in, where it tells. */
export function isOpeningWord(word: string, languages: () => Languages): boolean {
  if (ADVERBS.has(word)) return true;
  if (isVerbAhead(word, languages)) return true;
  if (word.length < SHORTEST_TELLING || NAMES.has(word)) return false;
  return ENDINGS.test(word) || hasEndingOf(word, languages());
}

const SHORTEST_TELLING = 5;

/** Whether a word has an ending of opening words in each of the languages that the text may be in. */
function hasEndingOf(word: string, languages: Languages): boolean {
  let left = languages;
  for (const [ending, of] of OWN_ENDINGS) if ((left & of) !== 0 && ending.test(word)) left &= ~of;
  return left === 0 && languages !== 0;
}
