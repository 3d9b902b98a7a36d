import type { ComparisonState } from '../lib/answers';
import { COMPARISON_WORDS } from './comparison-words';

export type TimelineState =
  | { readonly name: 'loading' | 'empty' }
  /** Nothing is left by the filter. */
  | { readonly name: 'filtered'; readonly onReset: () => void }
  /** All that is known came after the article. */
  | { readonly name: 'later'; readonly onLater: () => void }
  /** What is wanted needs the page to be compared. */
  | { readonly name: 'uncompared'; readonly comparison: Exclude<ComparisonState, 'failed' | 'done'> }
  | { readonly name: 'failed'; readonly message: string; readonly onAgain: () => void };

/** Why there is no timeline, in a sentence, and what can be done about it. */
export function TimelineStatus({ state }: { readonly state: TimelineState }) {
  const { sentence, action } = words(state);
  const isAwaited = state.name === 'loading' || (state.name === 'uncompared' && state.comparison === 'pending');
  return (
    <div class="empty">
      <p role="status" class={isAwaited ? 'loading' : undefined}>
        {sentence}
      </p>
      {action && (
        <button type="button" class="plain" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}

function words(state: TimelineState): { readonly sentence: string; readonly action?: { readonly label: string; readonly run: () => void } } {
  switch (state.name) {
    case 'loading':
      return { sentence: 'Reading the timeline …' };
    case 'empty':
      return { sentence: 'Nothing in the base about these names.' };
    case 'filtered':
      return { sentence: 'Nothing in the timeline fits these filters.', action: { label: 'Reset', run: state.onReset } };
    case 'later':
      return { sentence: 'Nothing was known when this article appeared.', action: { label: 'Show what came later', run: state.onLater } };
    case 'uncompared':
      return { sentence: COMPARISON_WORDS[state.comparison] };
    case 'failed':
      return { sentence: state.message, action: { label: 'Try again', run: state.onAgain } };
  }
}
