import type { Timeline, TimelineEntry } from '../../lib/answers';
import { sourceDetailAsText } from '../../lib/copy-text';
import { escapeMarkdown } from '../../lib/timeline/escape-markdown';
import { timelineAsMarkdown } from '../../lib/timeline/timeline-markdown';
import { ask } from '../surfaces/ask-background';

const MOST_SOURCES = 100;

/** Puts a timeline into the clipboard as Markdown, with its sources in full below; gives whether the browser allowed it. */
export async function copyTimeline(entries: readonly TimelineEntry[], timeline: Timeline, format: (date: string) => string): Promise<boolean> {
  const list = timelineAsMarkdown(entries, timeline, { format, title: 'Timeline' });
  const ids = [...new Set(entries.flatMap((entry) => entry.sourceIds))].slice(0, MOST_SOURCES);
  const sources = await Promise.all(ids.map((id) => ask('sourceDetail', { id })));
  const lines = sources.flatMap((source) => (source.ok ? `- ${escapeMarkdown(sourceDetailAsText(source.value).replaceAll('\n', ', '))}` : []));
  try {
    await navigator.clipboard.writeText(`${list}\n## Sources\n\n${lines.join('\n')}\n`);
    return true;
  } catch {
    return false;
  }
}
