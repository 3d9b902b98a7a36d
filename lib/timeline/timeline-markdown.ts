import type { Timeline, TimelineEntry } from '../answers';
import { escapeMarkdown } from './escape-markdown';
import { groupEntries } from './group-entries';
import type { FormatDate } from './overview-text';

export type MarkdownOptions = {
  readonly format: FormatDate;
  readonly title: string;
};

/** A timeline to paste elsewhere: a Markdown list under date headings; each line with its status, speaker, sources, and what these differ on. */
export function timelineAsMarkdown(
  entries: readonly TimelineEntry[],
  { names, sources }: Pick<Timeline, 'names' | 'sources'>,
  options: MarkdownOptions,
): string {
  const { format, title } = options;
  const labels = new Map(names.map(({ entityId, label }) => [entityId, label]));
  const sourceNames = new Map(sources.map(({ sourceId, name }) => [sourceId, name]));
  const line = (entry: TimelineEntry) => {
    const told = [
      entry.text.replace(/[.\s]+$/, ''),
      statusOf(entry, labels),
      named(
        'Source',
        entry.sourceIds.flatMap((id) => sourceNames.get(id) ?? []),
      ),
      entry.differsOn.length === 0 ? '' : `Sources differ on ${listWords(entry.differsOn)}`,
    ];
    const sentences = told.filter((part) => part !== '').map((part) => `${escapeMarkdown(part)}.`);
    return `- **${escapeMarkdown(format(entry.date))}** ${sentences.join(' ')}`;
  };
  const blocks = groupEntries(entries).map((group) => `## ${escapeMarkdown(format(group.key))}\n\n${group.entries.map(line).join('\n')}`);
  return `${[`# ${escapeMarkdown(title)}`, ...(blocks.length === 0 ? ['No entries.'] : blocks)].join('\n\n')}\n`;
}

function statusOf({ status, speaker }: TimelineEntry, labels: ReadonlyMap<string, string>): string {
  const label = labels.get(speaker ?? '');
  if (status === 'happened') return 'Happened';
  if (status === 'planned') return label === undefined ? 'Planned' : `Planned, said by ${label}`;
  return label === undefined ? 'Reported' : `Said by ${label}`;
}

function named(what: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${what}${items.length === 1 ? '' : 's'}: ${items.join('; ')}`;
}

/** `a`, `a and b`, `a, b and c`. */
function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
