import { useId, useState } from 'preact/hooks';
import type { Timeline, TimelineFilter } from '../lib/answers';
import { formatCount } from '../lib/format';
import { ACT_WORDS } from './timeline-acts';

type Props = {
  readonly filter: TimelineFilter;
  readonly names: Timeline['names'];
  readonly sources: Timeline['sources'];
  /** Those that occur. */
  readonly acts: readonly (keyof typeof ACT_WORDS)[];
  /** How many entries are left, of how many. */
  readonly shown: number;
  readonly total: number;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly locale: string;
};

/** Whether a filter asks for anything. */
export function isFiltered({ entityId, sourceId, act, text = '' }: TimelineFilter): boolean {
  return entityId !== undefined || sourceId !== undefined || act !== undefined || text.trim() !== '';
}

/** Which entries the timeline shows: by words, name, source and speech act. */
export function TimelineFilters({ filter, names, sources, acts, shown, total, onFilter, locale }: Props) {
  const { entityId, sourceId, act, text = '' } = filter;
  const choicesId = useId();
  const chosen = [entityId, sourceId, act].filter((value) => value !== undefined).length;
  const [opened, setOpened] = useState(chosen > 0);
  return (
    <search class="filters" aria-label="Timeline">
      <div class="filter-row">
        <input
          type="search"
          class="words"
          aria-label="Find in timeline"
          placeholder="Find in timeline"
          value={text}
          onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value || undefined })}
        />
        <button type="button" class="plain" aria-expanded={opened} aria-controls={choicesId} onClick={() => setOpened(!opened)}>
          Filters{chosen > 0 && ` (${chosen})`}
        </button>
      </div>
      <div id={choicesId} class="selects" hidden={!opened}>
        <Choices filter={filter} names={names} sources={sources} acts={acts} onFilter={onFilter} />
      </div>
      <p class="meta">
        <span role="status">{isFiltered(filter) && `${shown.toLocaleString(locale)} of ${formatCount(total, 'entry', 'entries', locale)}`}</span>
        {isFiltered(filter) && (
          <button type="button" class="plain" onClick={() => onFilter({})}>
            Reset
          </button>
        )}
      </p>
    </search>
  );
}

function Choices({ filter, names, sources, acts, onFilter }: Pick<Props, 'filter' | 'names' | 'sources' | 'acts' | 'onFilter'>) {
  return (
    <>
      <Choice
        label="Name"
        any="All names"
        value={filter.entityId}
        options={names.map(({ entityId, label }) => [entityId, label])}
        onChoose={(entityId) => onFilter({ ...filter, entityId })}
      />
      <Choice
        label="Source"
        any="All sources"
        value={filter.sourceId}
        options={sources.map(({ sourceId, name }) => [sourceId, name])}
        onChoose={(sourceId) => onFilter({ ...filter, sourceId })}
      />
      <Choice
        label="Speech act"
        any="All speech acts"
        value={filter.act}
        options={acts.map((act) => [act, ACT_WORDS[act]])}
        onChoose={(act) => onFilter({ ...filter, act: acts.find((known) => known === act) })}
      />
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string | undefined) => void;
};

/** One of some values, or any. A value from elsewhere (an address, another page) is shown even where nothing has it. */
function Choice({ label, any, value = '', options, onChoose }: ChoiceProps) {
  const known = value === '' || options.some(([option]) => option === value);
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{any}</option>
        {!known && <option value={value}>Not in this timeline</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
