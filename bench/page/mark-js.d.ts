/** As much of mark.js 8 as the benchmark uses; the package has no types. */
declare module 'mark.js' {
  type MarkOptions = {
    readonly caseSensitive?: boolean;
    readonly separateWordSearch?: boolean;
    readonly diacritics?: boolean;
    readonly accuracy?: { readonly value: 'partially' | 'complementary' | 'exactly'; readonly limiters: readonly string[] };
    readonly done?: (count: number) => void;
  };
  export default class Mark {
    constructor(context: Element);
    mark(names: readonly string[], options?: MarkOptions): void;
    unmark(): void;
  }
}
