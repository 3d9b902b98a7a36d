/** A name in quotation marks that something bears in writing: a shirt with the words "Putin", «сумка с надписью "Зеленский"», "AGİT" yazılı. */
import type { Place } from '../surroundings';
import { setOf } from '../words/set-of';

// What is written somewhere, as it stands before the name.
const AHEAD = setOf(
  'reading saying marked labelled labeled lettered inscribed embroidered stitched aufschrift schriftzug aufdruck beschriftet opschrift bedrukt texten teksten påskriften inscription brodé brodée floqué floquée marqué marquée',
  'inscripción rotulado bordado bordada inscrição bordada estampada scritta ricamato ricamata napis napisem nápis nápisem nápisom natpis natpisom inscripția brodat felirat feliratú feliratos kiri kirjaga užrašu uzrakstu',
  'надпись надписью написом напис надпис надписа натпис натписом вышито вишито επιγραφή κεντημένο عليه عليها عبارة بعبارة הכיתוב כיתוב נכתב רקום',
);
const BEHIND =
  /^["”»’'」』]\s?(?:yazılı|yazan|yazısı|と(?:書|記|刺|印|染|プリント|いう文字)|の(?:文字|ロゴ|刺|名入り)|(?:이?라고|이?라는) (?:적|쓰|쓴|새|글|문|자수)|(?:이|가) (?:적|쓰|새)|字[样樣]|[二兩两三四五]字)/;
const UNSPACED_AHEAD = /(?:[印写寫绣繡刻][着著有了])[「『“"]$/;
const LONGEST = 14;

/** Whether a name stands alone in quotation marks beside such a word: whose it is nobody can tell. */
export function isInscription(text: string, { start, end, before }: Place): boolean {
  if (!OPENING.test(text.slice(Math.max(0, start - 2), start)) || !CLOSING.test(text.slice(end, end + 2))) return false;
  if (before && AHEAD.has(before.lower)) return true;
  return BEHIND.test(text.slice(end, end + LONGEST)) || UNSPACED_AHEAD.test(text.slice(Math.max(0, start - LONGEST), start));
}

const OPENING = /["“”„«»'‘’「『]\s?$/;
const CLOSING = /^\s?["“”»«'’」』]/;
