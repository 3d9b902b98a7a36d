import type { Overview, TimelineEntry } from '../../lib/answers';
import { layOutOverview, type OverviewOptions } from '../../lib/timeline/overview';
import { describeOverview, type FormatDate } from '../../lib/timeline/overview-text';

/** A timeline drawn small, and the same in words. Loaded when the list is painted, which does not need it. */
export function drawOverview(entries: readonly TimelineEntry[], options: OverviewOptions, format: FormatDate): { overview: Overview; description: string } {
  const overview = layOutOverview(entries, options);
  return { overview, description: describeOverview(entries, overview, format) };
}
