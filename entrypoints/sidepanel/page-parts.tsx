import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { COMPARISON_WORDS } from '../../components/comparison-words';
import { TimelineLeftOut } from '../../components/timeline-left-out';
import { TimelineStatus } from '../../components/timeline-status';
import { TimelineTabs } from '../../components/timeline-tabs';
import type { ComparisonState } from '../../lib/answers';
import type { PanelPart, PanelView } from '../../lib/panel-view';
import { messageOf, type Result } from '../../lib/result';
import { ask } from '../surfaces/ask-background';
import type { ReadingLink, ReadingState } from './reading-link';
import { TimelinePart } from './timeline-part';
import { useAnswer } from './use-answer';
import type { PageTimeline } from './use-page-timeline';
import { usePrinting, usePrintWhen } from './use-printing';

export type PartProps = {
  readonly page: PageTimeline;
  readonly reading: ReadingState;
  readonly link: ReadingLink;
  readonly view: PanelView;
  readonly onView: (change: Partial<PanelView>) => void;
  readonly onEntity: (entityId: string) => void;
};

const locale = navigator.language;
const askClaims = (args: { ids: readonly string[] }) => ask('claims', args);

/** The parts of the panel below the names. What is not looked at is not asked for; for paper everything is. */
export function PageParts(props: PartProps) {
  const { page, view, onView, onEntity } = props;
  const { entityIds, leftOut, comparison, compareAgain } = page;
  const { printing, onPrint, isAsked } = usePrinting();
  const isWanted = (part: PanelPart) => printing || view.part === part;
  const [wantsDifferences, wantsLeftOut] = [isWanted('differences'), isWanted('left-out')];
  const differences = useAnswer(
    useMemo(() => (wantsDifferences ? { entityIds } : undefined), [wantsDifferences, entityIds]),
    lookUpDifferences,
  );
  const missing = useAnswer(
    useMemo(() => (wantsLeftOut && leftOut ? { ids: leftOut } : undefined), [wantsLeftOut, leftOut]),
    askClaims,
  );
  usePrintWhen(isAsked && differences.answered !== undefined && (missing.answered !== undefined || leftOut === undefined));
  return (
    <TimelineTabs
      tabs={[
        { id: 'timeline', label: 'Timeline', heading: 'Timeline', content: <TimelinePart {...props} printing={printing} onPrint={onPrint} /> },
        {
          id: 'differences',
          label: 'Differences',
          heading: 'Where sources differ',
          content: (
            <Answer {...differences} draw={({ comparisons, SideBySide }) => <SideBySide comparisons={comparisons} unfolded={printing} locale={locale} />} />
          ),
        },
        {
          id: 'left-out',
          label: 'Left out',
          heading: 'What this page leaves out',
          count: leftOut?.length,
          content: (
            <Compared state={comparison} onAgain={compareAgain}>
              <Answer {...missing} draw={(claims) => <TimelineLeftOut claims={claims} unfolded={printing} onEntity={onEntity} locale={locale} />} />
            </Compared>
          ),
        },
      ]}
      selected={view.part}
      onSelect={(part) => onView({ part })}
      locale={locale}
    />
  );
}

type ComparedProps = { readonly state: ComparisonState; readonly onAgain: () => void; readonly children: ComponentChild };

/** What needs the page to be compared, or why it was not. */
function Compared({ state, onAgain, children }: ComparedProps): ComponentChild {
  if (state === 'done') return children;
  if (state === 'failed') return <TimelineStatus state={{ name: 'failed', message: COMPARISON_WORDS.failed, onAgain }} />;
  return <TimelineStatus state={{ name: 'uncompared', comparison: state }} />;
}

type AnswerProps<T> = {
  readonly answered: { readonly result: Result<T> } | undefined;
  readonly again: () => void;
  readonly draw: (value: T) => ComponentChild;
};

/** What was asked for, or that it is awaited, or why it is not there. */
function Answer<T>({ answered, again, draw }: AnswerProps<T>): ComponentChild {
  if (!answered) return <TimelineStatus state={{ name: 'loading' }} />;
  const { result } = answered;
  return result.ok ? draw(result.value) : <TimelineStatus state={{ name: 'failed', message: messageOf(result), onAgain: again }} />;
}

/** The comparisons, and what draws them: not loaded before the panel is first painted. */
async function lookUpDifferences(args: { entityIds: readonly string[] }) {
  const [comparisons, { SideBySide }] = await Promise.all([ask('comparisons', args), import('../../components/side-by-side')]);
  return comparisons.ok ? { ok: true as const, value: { comparisons: comparisons.value, SideBySide } } : comparisons;
}
