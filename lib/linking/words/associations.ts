/** Beginnings of words for bodies that are no alliance and no state: one that is called so has the acronym in the bracket behind it. In small letters. */
export const ASSOCIATIONS: readonly string[] = [
  'associa asocia asoci assozia asosiasi verband vereinigung vereniging förening forening stowarzysz zrzesz sdruž združenie združenia združení združenj udruž udrug ассоциац асоціац асоциац удруж сдружен',
  'σύνδεσμ συνδέσμ σωματεί σύλλογ dernek derneğ egyesület yhdisty asociacij asociācij asociați biedrīb draugij selts ühing',
  'societ gesellschaft genossenschaft institut academ академ инстит университет universit universität',
  'رابطة الجمعية جمعية نقابة איגוד התאחדות עמותת אגודת انجمن',
  '协会 協會 協会 学会 學會 商会 商會 公会 公會 研究所 聯合會 联合会 連合会 협회 학회 연합회 조합',
].flatMap((line) => line.split(' '));
