/** Why a question got no answer. */
export type Failure =
  /** The extension was updated, disabled or removed under this page, or may not read it any more. */
  | 'gone'
  /** The reader has switched Sidelight off on this site. */
  | 'left-alone'
  /** No answer, however often asked. */
  | 'silent'
  /** The question was not understood or not allowed. */
  | 'refused'
  /** The knowledge base cannot be opened or read. */
  | 'base-unavailable'
  /** What was asked for does not exist. */
  | 'unknown';

/** A failure is a value; what the reader is told of it, `messageOf` says. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failed;
export type Failed = { readonly ok: false; readonly failure: Failure };

export const FAILURE_MESSAGES: Readonly<Record<Failure, string>> = {
  gone: 'Sidelight was updated. Reload this page to go on.',
  'left-alone': 'Sidelight is switched off on this site.',
  silent: 'Sidelight does not answer. Try again in a moment.',
  refused: 'Sidelight could not read that question. Reload this page.',
  'base-unavailable': 'The knowledge base cannot be opened. Restart the browser; if that does not help, reinstall Sidelight.',
  unknown: 'The knowledge base has nothing under this name any more.',
};

export function failure(kind: Failure): Failed {
  return { ok: false, failure: kind };
}

/** A failure in one or two plain sentences for the reader. */
export function messageOf({ failure }: Failed): string {
  return FAILURE_MESSAGES[failure];
}
