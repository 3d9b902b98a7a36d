import type { RawText } from './gather-text';
import { type Block, createBlockReader } from './read-blocks';
import { createSlices, type Urgency } from './slices';

/** The exact blocks around places in raw texts that are parted by one character; places in order. Each block once, none where text is left out. */
export async function blocksAt({ nodes, texts, offset }: RawText, places: readonly number[], urgency: Urgency): Promise<Block[]> {
  const slices = createSlices(urgency);
  const read = createBlockReader();
  const blocks: Block[] = [];
  let [i, start] = [0, 0];
  for (const place of places) {
    if (slices.isOver(1)) await slices.next();
    for (let text = texts[i]; text !== undefined && start + text.length < place; text = texts[++i]) start += text.length + 1;
    const node = nodes[i];
    // The page may have changed while the places were looked for.
    const block = node?.isConnected ? read(node, place - start + (i === 0 ? offset : 0)) : undefined;
    if (block) blocks.push(block);
  }
  return blocks;
}

/** The blocks around texts, each once. */
export function blocksAround(texts: readonly Text[]): Block[] {
  const read = createBlockReader();
  return texts.flatMap((text) => read(text, 0) ?? []);
}
