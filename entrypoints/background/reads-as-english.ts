import { languagesOf, readLanguage } from '../../lib/linking/languages';

const ENGLISH = languagesOf('en');
// So much text of a known language has small words of it.
const TELLING_CHARS = 150;
// So many passages from all over a page tell as much as all of them.
const ENOUGH_PASSAGES = 100;

/**
 * Whether most of a page's text is English, read from its words: what pages say of themselves is often wrong. Where no passage tells its
 * language, nothing speaks against it.
 */
export function readsAsEnglish(passages: readonly string[]): boolean {
  let english = 0;
  let other = 0;
  const step = Math.max(1, Math.ceil(passages.length / ENOUGH_PASSAGES));
  for (const text of passages.filter((_, i) => i % step === 0)) {
    const { languages, told } = readLanguage(text, undefined);
    if (told && (languages & ENGLISH) !== 0) english += text.length;
    else if (told || text.length >= TELLING_CHARS || !isLatin(text)) other += text.length;
  }
  return other <= english;
}

/** Whether at least half of the letters are Latin ones; names may be in a text of any script. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return 2 * (text.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters;
}
