import { isWorthReading } from '../../lib/page/frame-size';

/** Waits until there is something to read: a page that is loaded in advance until it is opened, a frame until it has room for text. */
export async function untilWorthReading(signal: AbortSignal): Promise<void> {
  if ((document as Document & { prerendering?: boolean }).prerendering) await once(document, 'prerenderingchange', signal);
  if (self === top) return;
  while (!isWorthReading(innerWidth, innerHeight, frameElement !== null)) await once(window, 'resize', signal);
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true, signal }));
}
