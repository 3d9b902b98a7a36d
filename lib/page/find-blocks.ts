import { isLeftOut } from './elements';
import { pieceAt } from './page-index';
import { type Block, createBlockReader } from './read-blocks';
import { createSlices, type Urgency } from './slices';

/** The exact blocks around places of a raw text, each once, in their order; none where text is left out. */
export async function blocksAt({ pieces }: Block, places: readonly number[], urgency: Urgency): Promise<Block[]> {
  const slices = createSlices(urgency);
  const read = createBlockReader();
  const blocks: Block[] = [];
  for (const place of places) {
    if (slices.isOver()) await slices.next();
    const { node, offset, start } = pieceAt(pieces, place);
    // The page may have changed while the places were looked for.
    if (!node.isConnected || isLeftOut(node)) continue;
    const block = read(node, offset + place - start);
    if (block) blocks.push(block);
  }
  return blocks;
}

/** The blocks around texts, each once. */
export function blocksAround(texts: readonly Text[]): Block[] {
  const read = createBlockReader();
  return texts.flatMap((text) => read(text, 0) ?? []);
}
