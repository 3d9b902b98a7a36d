import { useState } from 'preact/hooks';

type Props = {
  /** Gives whether the browser allowed it. */
  readonly onCopy: () => Promise<boolean>;
  readonly onPrint: () => void;
};

/** Taking the timeline elsewhere. */
export function TimelineActions({ onCopy, onPrint }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    // Emptied first, so that a second copy is announced as well.
    setSaid('');
    setSaid((await onCopy()) ? 'Copied' : 'The browser did not let Sidelight copy.');
  };
  return (
    <p class="meta actions">
      <button type="button" class="plain" onClick={copy}>
        Copy this timeline
      </button>
      <button type="button" class="plain" onClick={onPrint}>
        Print
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
