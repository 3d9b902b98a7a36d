import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Correction, CorrectionScope } from '../lib/answers';
import { CorrectionSentence } from './correction-sentence';

type ChoiceProps = {
  /** The name that is doubted, and the entity that it was taken for. */
  readonly alias: string;
  readonly label: string;
  /** What may be chosen: where no address may be kept, `always` alone. */
  readonly scopes: readonly CorrectionScope[];
  readonly host: string | undefined;
  /** Whether the browser refused to keep the last choice. */
  readonly failed: boolean;
  /** Without an alias every name of the entity is meant. */
  readonly onChoose: (scope: CorrectionScope, alias: string | undefined) => void;
};

type Props = ChoiceProps & {
  /** What was chosen, until it is undone. */
  readonly made: Correction | undefined;
  readonly onUndo: (id: string) => void;
  readonly onClose: () => void;
};

/** Asks where a name does not stand for an entity; what was chosen is said in a sentence, with the way back. */
export function CorrectionForm({ made, onUndo, onClose, ...choice }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The form is what the reader came for; later on, what was pressed is gone, and the focus goes to the next step.
  useEffect(() => (made ? undo : heading).current?.focus(), [made?.id]);
  return (
    <section class="correction" aria-labelledby="correction">
      <header>
        <h2 id="correction" ref={heading} tabIndex={-1}>
          Not this one?
        </h2>
        <button type="button" class="icon" aria-label="Close" title="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <p role="status">
        {made && (
          <>
            <CorrectionSentence correction={made} isNew />.
          </>
        )}
      </p>
      {made ? (
        <button type="button" class="plain" ref={undo} onClick={() => onUndo(made.id)}>
          Undo
        </button>
      ) : (
        <Choice {...choice} />
      )}
    </section>
  );
}

function Choice({ alias, label, scopes, host, failed, onChoose }: ChoiceProps) {
  const [every, setEvery] = useState(false);
  const group = useId();
  const words = { page: 'Not on this page', site: `Not on this site (${host})`, always: 'Never' };
  return (
    <>
      <p>
        “<bdi>{alias}</bdi>” was taken for <bdi>{label}</bdi>. Where is that wrong?
      </p>
      <fieldset>
        <legend class="visually-hidden">Which names</legend>
        <label>
          <input type="radio" name={group} checked={!every} onChange={() => setEvery(false)} />
          <span>
            Only “<bdi>{alias}</bdi>”
          </span>
        </label>
        <label>
          <input type="radio" name={group} checked={every} onChange={() => setEvery(true)} />
          <span>
            Every name of <bdi>{label}</bdi>
          </span>
        </label>
      </fieldset>
      <p class="choices">
        {scopes.map((scope) => (
          <button key={scope} type="button" onClick={() => onChoose(scope, every ? undefined : alias)}>
            {words[scope]}
          </button>
        ))}
      </p>
      <p class="note">
        {scopes.includes('page')
          ? 'Kept in this browser only: the name, the day, and of the address what stands before any “?”.'
          : 'Kept in this browser only, without any address.'}
      </p>
      {failed && (
        <p class="failure" role="alert">
          The browser did not keep that. Try again.
        </p>
      )}
    </>
  );
}
