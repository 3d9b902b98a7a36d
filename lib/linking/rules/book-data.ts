/** What newspapers put beside the title of a book or a film: its pages, its minutes, the language of its subtitles. */
import { once } from '../../text/once';

const PAGES =
  "\\d\\s?(?:pages|pp?\\b|págs?\\b|páginas|pagine|[Ss]eiten|S\\.|blz|pagina|sidor|sider|stron|stran|strana|oldal|sivua|sayfa|стр|сторін|с\\.|σελ|صفحة|עמ['׳]|頁|页|쪽)";
const particulars = once(
  () =>
    new RegExp(`^\\s*[(,،][^()"“”„«»]{0,40}?(?:${PAGES}|\\d\\s?(?:mins?\\b|мин|хв|['’′΄])|subtit|untertit|OmU|sous-tit|VOST|VOSE|sottotit|undertext|napis)`),
);

/** Whether a text begins with such particulars: "(Grasset, 280 pages)", "(88΄)", ", memorie, 240 pagine". */
export function hasParticulars(text: string): boolean {
  return particulars().test(text);
}

const REACH = 100;
// Such a line stands by itself.
const LONGEST = 300;
const AUTHOR = /(?:^|\u2028)[^.:!?\u2028]{3,60}:\s[^:!?\u2028]{0,40}$/;
// One look tells nearly every line.
const COUNT = /,\s\d\d/;
const book = once(() => new RegExp(`^[^:!?\u2028]{0,80},\\s${PAGES.replace('\\d', '\\d{2,4}')}`));

/** Whether a name stands in a title without marks: "Catherine Belton: Putins Netz. HarperCollins, 704 Seiten, 26 Euro". */
export function isInBookData(text: string, start: number, end: number): boolean {
  if (text.length > LONGEST || text.lastIndexOf(':', start) < 0) return false;
  const behind = text.slice(end, end + REACH);
  return COUNT.test(behind) && AUTHOR.test(text.slice(Math.max(0, start - REACH), start)) && book().test(behind);
}
