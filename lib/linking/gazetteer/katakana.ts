/** Japanese puts a country between a name and its office, without a space: プーチンロシア大統領. */
const COUNTRY =
  /(?:ロシア|ウクライナ|アメリカ|イギリス|フランス|ドイツ|イタリア|スペイン|ポルトガル|オランダ|ベルギー|ポーランド|トルコ|イスラエル|イラン|インド|カナダ|ブラジル|ベラルーシ|フィンランド|スウェーデン|ノルウェー|ハンガリー|チェコ|スロバキア|ルーマニア|ギリシャ)$/;
const OFFICE = /^(?:前|元|新|副|次期)?(?:大統領|首相|外相|国防相|国防長官|国務長官|首脳|大使)/;
const LONGEST_OFFICE = 6;

/** Where the name ends in a run of katakana that ends in a country before an office; else the run's end. */
export function endOfNameInRun(text: string, start: number, end: number): number {
  // Few runs have an office behind them.
  const country = OFFICE.test(text.slice(end, end + LONGEST_OFFICE)) ? COUNTRY.exec(text.slice(start, end)) : null;
  return country && country.index > 0 ? start + country.index : end;
}
