import { findPageMentions } from '../../lib/linking/find-mentions';
import type { Gazetteer } from '../../lib/linking/gazetteer/gazetteer';
import type { Exclusion, Mention, PageContext } from '../../lib/model';
import { inSlices } from './in-slices';

// Linking looks some passages ahead, for those who are introduced after a headline.
const TOGETHER = 24;

/** The names in the passages of a page, read as one text in its order: whom it introduces is meant by a part of the name later on. */
export async function linkPassages(passages: readonly string[], gazetteer: Gazetteer, excluded: readonly Exclusion[]): Promise<(readonly Mention[])[]> {
  let context: PageContext | undefined;
  const runs = Array.from({ length: Math.ceil(passages.length / TOGETHER) }, (_, i) => passages.slice(i * TOGETHER, (i + 1) * TOGETHER));
  const linked = await inSlices(runs, (run) => {
    const found = findPageMentions(
      run.map((text) => ({ text })),
      gazetteer,
      { context, excluded },
    );
    context = found.context;
    return found.mentions;
  });
  return linked.flat();
}
