import type { Props } from '../../../components/timeline-list';
import { TimelineList } from '../../../components/timeline-list';
import { all, draw, root } from './draw-panel';
import { CLAIM, GROUPS, NAMES, SOURCES } from './sample-timeline';

export const DETAILS = {
  ok: true as const,
  value: { claims: [CLAIM], dateNote: 'Worked out from the weekday.', place: { entityId: 'geneva', label: 'Geneva' } },
};

const given = (part: Partial<Props> = {}): Props => ({
  groups: GROUPS,
  names: NAMES,
  sources: SOURCES,
  lit: new Set(),
  places: new Map(),
  comparison: 'done',
  load: async () => DETAILS,
  onGo: async () => true,
  onEntity: () => {},
  locale: 'en-GB',
  ...part,
});

/** Draws the timeline; in the panel other things stand above it. */
export const show = (part: Partial<Props> = {}) =>
  draw(
    <div style={{ paddingBlockStart: '100px' }}>
      <TimelineList {...given(part)} />
    </div>,
  );
export const entry = (id: string) => root.querySelector(`[data-entry="${id}"]`) as HTMLElement;
export const ids = () => all('.entry').map((one) => one.dataset.entry);
