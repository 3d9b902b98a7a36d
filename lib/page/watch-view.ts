/** The part of the viewport in which people read; what stands below it is still to come. */
const READING_ZONE = '0px 0px -20% 0px';

/**
 * Tells which of the watched elements the reader has before them, whenever that changes. The browser does the measuring, in the frame
 * that it draws anyway: scrolling runs no code of ours but this callback.
 */
export function watchView(onChange: (ids: readonly number[]) => void, signal: AbortSignal) {
  let idsOf = new Map<Element, number[]>();
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      onChange([...inView].flatMap((element) => idsOf.get(element) ?? []));
    },
    { rootMargin: READING_ZONE },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    /** From now on these are watched, and no others. Each is a number and the element that it stands in. The same ones again change nothing. */
    watch(targets: readonly { readonly id: number; readonly element: Element }[]): void {
      const wanted = new Map<Element, number[]>();
      for (const { id, element } of targets) wanted.set(element, [...(wanted.get(element) ?? []), id]);
      const isSame = wanted.size === idsOf.size && [...wanted].every(([element, ids]) => `${idsOf.get(element)}` === `${ids}`);
      if (signal.aborted || isSame) return;
      observer.disconnect();
      inView.clear();
      idsOf = wanted;
      for (const element of idsOf.keys()) observer.observe(element);
      if (idsOf.size === 0) onChange([]);
    },
  };
}
