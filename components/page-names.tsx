import { useState } from 'preact/hooks';
import type { PageName } from '../lib/answers';

/** The mention at which the reader was brought: `index` counts from 1. */
export type MentionPosition = { readonly entityId: string; readonly index: number; readonly total: number };

type Props = {
  readonly names: readonly PageName[];
  /** How many mentions are kept, when the page has more. */
  readonly capped?: number | undefined;
  readonly onStep: (entityId: string, direction: 1 | -1) => void;
  /** Without it a name is plain text. */
  readonly onChoose?: ((entityId: string) => void) | undefined;
  /** Opens what is known of a name; without it there is no button for that. */
  readonly onOpen?: ((entityId: string) => void) | undefined;
  /** Where choosing keeps a name chosen: the one that is, or `null`. Without it choosing opens something. */
  readonly selected?: string | null | undefined;
  readonly position?: MentionPosition | undefined;
  /** How many names are shown before the reader asks for all; what was chosen or stepped to is shown in any case. */
  readonly atFirst?: number | undefined;
  /** How numbers are written; without it as the browser's reader does. */
  readonly locale?: string | undefined;
};

/** The known names of the page that is open, how often each occurs, and the way from one occurrence to the next. */
export function PageNames({ names, capped, onStep, onChoose, onOpen, selected, position, atFirst = Number.POSITIVE_INFINITY, locale }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? names : names.filter(({ entityId }, i) => i < atFirst || entityId === selected || entityId === position?.entityId);
  const at = position && names.find(({ entityId }) => entityId === position.entityId);
  const foldable = names.length > atFirst;
  return (
    <>
      <ul class="page-names">
        {shown.map((name) => (
          <Name
            key={name.entityId}
            name={name}
            pressed={selected === undefined ? undefined : selected === name.entityId}
            position={position?.entityId === name.entityId ? position : undefined}
            onStep={onStep}
            onChoose={onChoose}
            locale={locale}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {foldable && (
        <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer names' : `All ${names.length.toLocaleString(locale)} names`}
        </button>
      )}
      {capped !== undefined && <p class="failure">Only the first {capped.toLocaleString(locale)} mentions are marked.</p>}
      <p class="visually-hidden" role="status">
        {at && position && `${at.label}, mention ${placeOf(position, locale)}`}
      </p>
    </>
  );
}

type NameProps = Pick<Props, 'onStep' | 'onChoose' | 'onOpen' | 'position' | 'locale'> & { readonly name: PageName; readonly pressed: boolean | undefined };

function Name({ name: { entityId, label, count }, pressed, position, onStep, onChoose, onOpen, locale }: NameProps) {
  const step = (direction: 1 | -1) => onStep(entityId, direction);
  return (
    <li>
      {onChoose ? (
        <button type="button" class="name" aria-pressed={pressed} onClick={() => onChoose(entityId)}>
          <bdi>{label}</bdi>
        </button>
      ) : (
        <bdi>{label}</bdi>
      )}
      {/* The status says it; a live region around the list must not say it again. */}
      <span class="count" aria-live="off">
        {position ? placeOf(position, locale) : count === 1 ? 'once' : `${count.toLocaleString(locale)} times`}
      </span>
      <button type="button" class="icon" aria-label={`Previous mention of ${label}`} title="Previous mention" onClick={() => step(-1)}>
        ↑
      </button>
      <button type="button" class="icon" aria-label={`Next mention of ${label}`} title="Next mention" onClick={() => step(1)}>
        ↓
      </button>
      {onOpen && (
        <button type="button" class="icon" aria-label={`About ${label}`} title="About this name" onClick={() => onOpen(entityId)}>
          ›
        </button>
      )}
    </li>
  );
}

function placeOf({ index, total }: MentionPosition, locale: string | undefined): string {
  return `${index.toLocaleString(locale)} of ${total.toLocaleString(locale)}`;
}
