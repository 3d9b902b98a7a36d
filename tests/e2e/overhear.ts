import type { Bench } from './harness.ts';

/** A question of a page's script, and all the text in it. */
export type Overheard = { readonly question: string; readonly text: string };

type Ears = { overheard?: Overheard[] };

/** Has the extension page that is open all the time note what pages ask from now on; gives what was asked since the last look. */
export async function overhear({ driven }: Bench): Promise<() => Promise<Overheard[]>> {
  const look = () =>
    driven.inExtension((api) => {
      const ears = globalThis as Ears;
      // Who answers nothing leaves the answer to the background.
      if (!ears.overheard) api.runtime.onMessage.addListener(({ question, args }) => void ears.overheard?.push({ question, text: JSON.stringify(args) }));
      const heard = ears.overheard ?? [];
      ears.overheard = [];
      return heard;
    });
  await look();
  return look;
}
