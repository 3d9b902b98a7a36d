/** A name in quotation marks that something bears in writing: a shirt with the words "Putin", «сумка с надписью "Зеленский"», "AGİT" yazılı. */
import { type Place, wordBefore } from '../surroundings';
import { setOf } from '../words/set-of';

// What is written somewhere, as it stands before the name.
const AHEAD = setOf(
  'reading saying marked labelled labeled lettered inscribed embroidered stitched aufschrift schriftzug aufdruck beschriftet opschrift bedrukt texten teksten påskriften inscription brodé brodée floqué floquée marqué marquée',
  'inscripción rotulado bordado bordada inscrição bordada estampada collier collare collar coleira halsband halsbandet halsbånd obroży obojku ошейнике нашийнику scritta ricamato ricamata napis napisem nápis nápisem nápisom natpis natpisom inscripția brodat felirat feliratú feliratos kiri kirjaga užrašu uzrakstu',
  'надпись надписью написом напис надпис надписа натпис натписом вышито вишито επιγραφή κεντημένο عليه عليها عبارة بعبارة הכיתוב כיתוב נכתב רקום',
);
const BEHIND =
  /^["”»’'」』]\s?(?:yazılı|yazan|yazısı|と(?:書|記|刺|印|染|プリント|いう文字)|の(?:文字|ロゴ|刺|名入り)|(?:이?라고|이?라는) (?:적|쓰|쓴|새|글|문|자수)|(?:이|가) (?:적|쓰|새)|字[样樣]|牌|[二兩两三四五]字)/;
const UNSPACED_AHEAD = /(?:[印写寫绣繡刻][着著有了])[「『“"]$/;
// Where one eats and what one drinks: 居酒屋「プーチン」, 식당 '푸틴'.
const BUSINESS_AHEAD =
  /(?:[パ花肉魚酒本米菓]ン?屋|ベーカリー|[美理]容[室院店]|写真館|薬局|旅館|民宿|牧場|農園|ワイナリー|居酒屋|食堂|レストラン|バー|カフェ|スナック|喫茶店?|ビール|焼酎|日本酒|ワイン|ラーメン|店|号|船|艦|彫刻|絵画|餐[厅廳馆館]|酒吧|[饭飯]店|啤酒|白酒|咖啡[馆館厅廳]|火[锅鍋]店|奶茶店|[农農][场場]|酒庄|酒莊|照相[馆館]|民宿|旅[馆館]|超市|(?:미용|이발|다)[실소방]|약국|세탁소|[꽃피치분국고](?:자|킨|식|밥|깃)?집|서점|농장|농원|정육점|제과점|문구점|편의점|민박|펜션|여관|모텔|식당|술집|카페|맥주|소주|빵집|치킨집|가게|호프집|주점|노래방)\s?[「『“"'‘]$/;
const LONGEST = 14;

/** Whether a name stands alone in quotation marks beside such a word: whose it is nobody can tell. */
export function isInscription(text: string, { start, end, before }: Place): boolean {
  // Nearly every name stands behind one space.
  if (before?.gap === ' ') return false;
  if (!OPENING.test(text.slice(Math.max(0, start - 2), start)) || !CLOSING.test(text.slice(end, end + 2))) return false;
  if (before && AHEAD.has(before.lower)) return true;
  const ahead = text.slice(Math.max(0, start - LONGEST), start);
  return BEHIND.test(text.slice(end, end + LONGEST)) || UNSPACED_AHEAD.test(ahead) || BUSINESS_AHEAD.test(ahead);
}

const OPENING = /["“”„«»'‘’「『]\s?$/;
const CLOSING = /^\s?["“”»«'’」』]/;

// "The sign just says Putin".
const SAYS = setOf(
  'reads read says said steht stand lautet dit disait affiche lit diz dizia lê dice decía reza recita leggeva staat stond står stod głosi widnieje hlásá stojí píše piše scrie гласит написано гласить пише γράφει λέει lukee seisoo seisab',
);
const ONLY = setOf(
  'apenas só only just simply nur bloß schlicht simplement juste solo sólo solamente soltanto alleen slechts bara endast kun bare tylko jen iba samo doar только лише просто само μόνο vain ainult',
);
const SIGN =
  /(?:^|\s)(?:signs? |signboard|[\wäöü]*schild |enseigne|letreiro|tabuleta|letrero|rótulo|insegna|uithangbord|skylten|skiltet|szyld|cedule|tabuľka|tabla |firma |вывеск|табличк|вивіск|табел|ταμπέλα|cégtábl|kyltti|kyltissä|sildil|iškab|izkārtn)/i;
const LONGEST_SENTENCE = 80;
const SPACE = 0x20;
const ENDS_CLAUSE = /^["”»’]?(?:[.,;!?]|$)/;

/** Whether a sign has the name, and nothing more. */
export function isOnSign(text: string, { start, end, before }: Place): boolean {
  if (before === undefined || text.charCodeAt(end) === SPACE || !ENDS_CLAUSE.test(text.slice(end, end + 2))) return false;
  const verb = ONLY.has(before.lower) ? wordBefore(text, before.start) : before;
  if (verb === undefined || !SAYS.has(verb.lower)) return false;
  const sentence = text
    .slice(Math.max(0, start - LONGEST_SENTENCE), start)
    .split(/[.!?;]\s/)
    .at(-1);
  return SIGN.test(sentence ?? '');
}
