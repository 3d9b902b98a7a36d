import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { endOfWord } from '../surroundings';
import { isHeadlineWord } from '../words/headlines';
import { setOf } from '../words/set-of';

const REACH = 60;

/** Whether what follows a name tells that the word before it, which opens the sentence, is a verb and no given name. */
export function isVerbOf(scene: Scene, word: string, start: number): boolean {
  const end = endOfWord(scene.text, start);
  const rest = scene.text.slice(end, end + REACH);
  if (/^\s?[?؟;]/.test(rest)) return true;
  const { languages } = languageOf(scene);
  if (languages === ENGLISH) return isOrder(word, rest);
  if (languages === ROMANIAN) return AHEAD_ROMANIAN.test(rest);
  return languages !== 0 && (languages & ~ROMANCE) === 0 && AHEAD.test(rest);
}

const ENGLISH = languagesOf('en');
const ROMANIAN = languagesOf('ro');
const ROMANCE = languagesOf('es', 'pt', 'it', 'ro');

// "Insiste Putin en que …": what a subject of its own would be followed by is a verb.
const AHEAD =
  /^\s(?:en|que|a|con|por|para|su|sus|el|los|las|la|un|una|sin|al|sobre|tras|em|o|os|as|um|uma|com|sem|ao|aos|à|às|na|in|che|per|il|gli|le|alla|alle|ai|nel|nella|sul|sulla|pe|cu|în|să|că|pentru)\s/;

// Romanian has "a" in its perfect and "o" before nouns.
const AHEAD_ROMANIAN = /^\s(?:pe|cu|în|să|că|pentru)\s/;

/** "Grant Biden this much", "May Putin attend the funeral": a verb that is a given name, too, before whom it is about. */
function isOrder(word: string, rest: string): boolean {
  if (isHeadlineWord(word) && !NAMES_TOO.has(word)) return true;
  return word === 'may' ? BARE_VERB.test(rest) && !PAST_OR_PRESENT.test(rest) : OBJECT.test(rest);
}

// Words of headlines that are given names as well.
const NAMES_TOO = setOf(
  'sue frank drew paris israel china london love ally star chase price true rob tap art rich wise grant young dean happy carol page victory honor',
);
const OBJECT = /^\s(?:this|that|the|a|an|his|her|their|its|your|our|no|some|any|more|less|enough|credit|time|space|room|as)\s/;
const BARE_VERB = /^\s[a-z]+\s/;
const PAST_OR_PRESENT = /^\s(?:\w+(?:s|ed)|and|or|of|in|from|to|at|told|won|went|got|took|made|left|ran|had|came|gave|sat|felt|saw|knew|who|a|the)\s/;
