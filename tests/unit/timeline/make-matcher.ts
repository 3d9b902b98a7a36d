import { makePassageMatcher, type PassageMatcher } from '../../../lib/timeline/match-passages';

/** A matcher, made in one go. */
export function makeMatcher(base: Parameters<typeof makePassageMatcher>[0]): PassageMatcher {
  const steps = makePassageMatcher(base);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
