import { useId, useRef, useState } from 'preact/hooks';
import type { Correction } from '../lib/answers';
import { CorrectionSentence } from './correction-sentence';
import { EdtfDate } from './edtf-date';

type Props = { readonly corrections: readonly Correction[]; readonly onUndo: (id: string) => void; readonly locale: string };

/** What the reader said is not meant, folded: what, where, since when, newest first, and the way back from each. */
export function CorrectionList({ corrections, onUndo, locale }: Props) {
  const [undone, setUndone] = useState('');
  const summary = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const undo = (id: string) => {
    // The pressed button goes, and with the last one the list.
    (corrections.length > 1 ? summary : status).current?.focus();
    setUndone(id);
    onUndo(id);
  };
  const isUndone = undone !== '' && !corrections.some(({ id }) => id === undone);
  return (
    <>
      {corrections.length > 0 && (
        <details class="corrections">
          <summary ref={summary}>Corrections ({corrections.length.toLocaleString(locale)})</summary>
          <ul>
            {[...corrections].reverse().map((correction) => (
              <Line key={correction.id} correction={correction} onUndo={undo} locale={locale} />
            ))}
          </ul>
        </details>
      )}
      <p class="note corrections-status" role="status" ref={status} tabIndex={-1}>
        {isUndone && 'Undone.'}
      </p>
    </>
  );
}

type LineProps = Pick<Props, 'onUndo' | 'locale'> & { readonly correction: Correction };

function Line({ correction, onUndo, locale }: LineProps) {
  const { id, at } = correction;
  const own = useId();
  return (
    <li>
      <p id={`${own}-what`}>
        <CorrectionSentence correction={correction} />
      </p>
      <p class="meta">
        <span>
          since <EdtfDate date={at} locale={locale} />
        </span>
        <button type="button" class="plain" id={own} aria-labelledby={`${own} ${own}-what`} onClick={() => onUndo(id)}>
          Undo
        </button>
      </p>
    </li>
  );
}
