import type { Mention } from '../model';

/** Cuts a text at its mentions into runs; a run with an entity names it. Mentions of `self` stay plain: a card need not open itself. */
export function linkText(text: string, mentions: readonly Pick<Mention, 'start' | 'end' | 'entityId'>[], self?: string): { text: string; entityId?: string }[] {
  const runs: { text: string; entityId?: string }[] = [];
  let end = 0;
  for (const mention of mentions) {
    if (mention.entityId === self) continue;
    if (mention.start > end) runs.push({ text: text.slice(end, mention.start) });
    runs.push({ text: text.slice(mention.start, mention.end), entityId: mention.entityId });
    end = mention.end;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
