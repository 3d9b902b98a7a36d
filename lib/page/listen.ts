/**
 * Gives a way to listen to what the reader and the browser do in this window, before the page's own scripts hear of it, until the signal
 * ends it. What a page dispatches itself is ignored: from what follows it would learn whether a word is a name that is known.
 */
export function listenUntil(signal: AbortSignal) {
  return <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void, passive = true): void =>
    addEventListener(type, (event) => event.isTrusted && listener(event), { capture: true, passive, signal });
}
