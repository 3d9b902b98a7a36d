import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { MatchReason as Reason } from '../lib/answers';
import { formatLanguage } from '../lib/format';
import { messageOf, type Result } from '../lib/result';
import { usePromise } from './use-promise';

type Props = {
  readonly load: () => Promise<Result<Reason>>;
  /** Hands over to where the reader can say that somebody else is meant. Without it there is no such button. */
  readonly onDoubt?: (() => void) | undefined;
  readonly locale: string;
  /** Called after each change of what is drawn. */
  readonly onDrawn: () => void;
};

/** A button, and below it why a name stands for the entity of the card. The reason is asked for when it is first opened, and again if it failed. */
export function MatchReason({ load, onDoubt, locale, onDrawn }: Props) {
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState<Promise<Result<Reason>>>();
  const reason = usePromise(asked);
  const id = useId();
  useLayoutEffect(onDrawn, [opened, reason]);
  const toggle = () => {
    setOpened(!opened);
    if (!opened && (!asked || reason?.ok === false)) setAsked(load());
  };
  return (
    <>
      <button type="button" class="plain" aria-expanded={opened} aria-controls={id} onClick={toggle}>
        Why this match?
      </button>
      <div id={id} class="match-reason" hidden={!opened}>
        {reason === undefined && <p class="loading">Looking it up …</p>}
        {reason?.ok === false && <p>{messageOf(reason)}</p>}
        {reason?.ok && <Explanation reason={reason.value} locale={locale} />}
        {onDoubt && (
          <button type="button" class="plain" onClick={onDoubt}>
            Not this one …
          </button>
        )}
      </div>
    </>
  );
}

function Explanation({ reason: { rule, alias, language, words }, locale }: { readonly reason: Reason; readonly locale: string }) {
  return (
    <>
      <p>{rule}</p>
      <p class="note">
        Known as “<bdi>{alias}</bdi>”{language !== undefined && ` in ${formatLanguage(language, locale)}`}
      </p>
      {words.length > 0 && (
        <p class="note">
          {'Decided by '}
          {words.map((word, i) => (
            <>
              {i > 0 && ', '}
              <q>{word}</q>
            </>
          ))}
        </p>
      )}
    </>
  );
}
