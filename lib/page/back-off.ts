/**
 * When a part of the page that changes is read again. Who changes once is read soon; who changes again and again, ever more rarely:
 *
 *   change    |  |  |  |  |  |  |  |  |  |  |  |              |
 *   reading      1     2           3                  4 (still for a while: from the beginning)   5
 *
 * Times in milliseconds.
 */
export type Pace = { readonly readAt: number; readonly wait: number };

export const FIRST_WAIT_MS = 150;
export const LONGEST_WAIT_MS = 1200;
/** Of the main thread's time no more than this goes into following a page that never rests. */
const SHARE = 0.02;
const LONGEST_REST_MS = 600;

/** The pace of a part that changed `now`, from the pace that it was last read at. */
export function paceOf(former: Pace | undefined, now: number): Pace {
  if (!former || now - former.readAt > 2 * former.wait) return { readAt: now, wait: FIRST_WAIT_MS };
  return { readAt: former.readAt, wait: Math.min(2 * former.wait, LONGEST_WAIT_MS) };
}

/** When a part of this pace is due. */
export function dueAt({ readAt, wait }: Pace): number {
  return readAt + wait;
}

/** How long to leave the page in peace after work that took so long. */
export function restAfter(workMs: number): number {
  return Math.min(workMs / SHARE, LONGEST_REST_MS);
}
