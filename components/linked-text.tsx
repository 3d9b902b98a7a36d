import type { LinkedText as Runs } from '../lib/answers';

type Props = { readonly runs: Runs; readonly onEntity: (entityId: string) => void };

/** Text whose names open their entity. Each run is isolated, so that right-to-left text in it cannot reorder its surroundings. */
export function LinkedText({ runs, onEntity }: Props) {
  return (
    <bdi>
      {runs.map(({ text, entityId }, i) =>
        entityId === undefined ? (
          text
        ) : (
          <button key={i} type="button" class="name" onClick={() => onEntity(entityId)}>
            {text}
          </button>
        ),
      )}
    </bdi>
  );
}
