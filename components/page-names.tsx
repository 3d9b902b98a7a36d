import type { PageName } from '../lib/answers';

type Props = {
  readonly names: readonly PageName[];
  /** How many mentions are kept, when the page has more. */
  readonly capped?: number | undefined;
  readonly onStep: (entityId: string, direction: 1 | -1) => void;
  /** Without it a name is plain text. */
  readonly onChoose?: (entityId: string) => void;
};

/** The known names of the page that is open, how often each occurs, and the way from one occurrence to the next. */
export function PageNames({ names, capped, onStep, onChoose }: Props) {
  return (
    <>
      <ul class="page-names">
        {names.map(({ entityId, label, count }) => (
          <li key={entityId}>
            {onChoose ? (
              <button type="button" class="name" onClick={() => onChoose(entityId)}>
                <bdi>{label}</bdi>
              </button>
            ) : (
              <bdi>{label}</bdi>
            )}
            <span class="count">{count === 1 ? 'once' : `${count} times`}</span>
            <button type="button" class="icon" aria-label={`Previous mention of ${label}`} title="Previous mention" onClick={() => onStep(entityId, -1)}>
              ↑
            </button>
            <button type="button" class="icon" aria-label={`Next mention of ${label}`} title="Next mention" onClick={() => onStep(entityId, 1)}>
              ↓
            </button>
          </li>
        ))}
      </ul>
      {capped !== undefined && <p class="failure">Only the first {capped.toLocaleString('en')} mentions are marked.</p>}
    </>
  );
}
