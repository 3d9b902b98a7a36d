import { useId, useLayoutEffect, useState } from 'preact/hooks';

type Props = {
  /** Why the name on the page stands for the entity, in a sentence. */
  readonly reason: string;
  /** Hands over to where the reader can say that somebody else is meant. Without it there is no such button. */
  readonly onDoubt?: (() => void) | undefined;
  /** Called after each change of what is drawn. */
  readonly onDrawn: () => void;
};

/** A button, and below it why a name stands for the entity of the card. */
export function MatchReason({ reason, onDoubt, onDrawn }: Props) {
  const [opened, setOpened] = useState(false);
  const id = useId();
  useLayoutEffect(onDrawn, [opened]);
  return (
    <>
      <button type="button" class="plain" aria-expanded={opened} aria-controls={id} onClick={() => setOpened(!opened)}>
        Why this match?
      </button>
      <div id={id} class="match-reason" hidden={!opened}>
        <p>
          <bdi>{reason}</bdi>
        </p>
        {onDoubt && (
          <button type="button" class="plain" onClick={onDoubt}>
            Not this one …
          </button>
        )}
      </div>
    </>
  );
}
