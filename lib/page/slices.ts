/** `soon` for what the reader waits for, `idle` for the rest of a page. */
export type Urgency = 'soon' | 'idle';

const STEPS_A_LOOK = 64;
// What is under way when a slice is over makes it longer: 4 ms are the most that it should be.
const SLICE_MS = 2.5;
// A page that is never idle is read all the same.
const IDLE_AT_LATEST_MS = 200;
const NO_FRAME_AFTER_MS = 1000;

/**
 * Cuts long work into slices of a few milliseconds: when one is over, the page has its turn. Asked after each step of the work, it looks at the
 * clock after every 64th, which is as dear as a short step, or after every `each`.
 */
export type Slices = { readonly isOver: (each?: number) => boolean; readonly next: () => Promise<void> };

export function createSlices(urgency: Urgency): Slices {
  let end = performance.now() + SLICE_MS;
  let steps = 0;
  return {
    isOver: (each = STEPS_A_LOOK) => ++steps % each === 0 && performance.now() > end,
    async next() {
      await turn(urgency);
      end = performance.now() + SLICE_MS;
    },
  };
}

function turn(urgency: Urgency): Promise<void> {
  return new Promise((resolve) => {
    const idle = urgency === 'idle';
    // Not in the next idle period, as with requestIdleCallback, but in this one if there is nothing else to do.
    void scheduler.postTask(resolve, { priority: idle ? 'background' : 'user-visible' });
    if (idle) setTimeout(resolve, IDLE_AT_LATEST_MS);
  });
}

/** Calls back after the next frame, when the page's own layout is done and measuring forces none. */
function afterFrame(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
}

/** Waits until a frame was drawn; in a page that draws none, a second. */
export function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    afterFrame(resolve);
    setTimeout(resolve, NO_FRAME_AFTER_MS);
  });
}

/** Runs after so many milliseconds and a frame, however often it is called until then. */
export function afterMost(ms: number, run: () => void): () => void {
  let waiting = false;
  const runNow = () => {
    waiting = false;
    run();
  };
  return () => {
    if (!waiting) setTimeout(() => afterFrame(runNow), ms);
    waiting = true;
  };
}
