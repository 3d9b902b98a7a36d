import type { SearchAnswer } from '../../lib/answers.ts';

/** A key in the search box: milliseconds from its event's time stamp. Absent: that has not happened (yet). */
export type Key = {
  readonly text: string;
  /** To the frame with the letter itself: what no search can beat. */
  echo?: number;
  /** To the question to the background. */
  asked?: number;
  /** To the background's answer to this very text. */
  answered?: number;
  /** To the frame with the results for this very text. */
  drawn?: number;
  /** Whether the first result of the answer stood in the list of that frame; absent when nothing was found. */
  right?: boolean;
};

/** What happened in a page; milliseconds from the start of its navigation. */
export type Seen = { boxReady?: number; firstOption?: number; keys: Key[]; onDrawn?: (() => void) | undefined };

/**
 * Put into a page before its own scripts, as text: it may use nothing from outside. The page does not say which text its list answers, so
 * the messages to the background are watched: once all for the newest text are answered, the list is drawn before the next frame.
 */
export function watchPage(): void {
  type Runtime = { sendMessage: (...args: unknown[]) => unknown };
  type Message = { question?: string; args?: { query?: string } };
  type Answered = { ok?: boolean; value?: SearchAnswer };
  const seen: Seen = { keys: [] };
  const scope = globalThis as typeof globalThis & { benchSeen: Seen; browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  scope.benchSeen = seen;

  const whenPainted = (then: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  const box = () => document.querySelector<HTMLInputElement>('input[role=combobox]');

  let [boxSeen, optionSeen] = [false, false];
  const look = () => {
    if (!boxSeen && box() && document.activeElement === box()) {
      boxSeen = true;
      whenPainted((now) => {
        seen.boxReady = now;
      });
    }
    if (!optionSeen && document.querySelector('[role=option]')) {
      optionSeen = true;
      whenPainted((now) => {
        seen.firstOption = now;
      });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener('focusin', look);

  let down = 0;
  let current: Key | undefined;
  const since = new Map<Key, number>();
  document.addEventListener(
    'keydown',
    (event) => {
      down = event.timeStamp;
    },
    true,
  );
  document.addEventListener(
    'input',
    () => {
      const key: Key = { text: box()?.value ?? '' };
      current = key;
      since.set(key, down);
      seen.keys.push(key);
      const start = down;
      whenPainted((now) => {
        key.echo = now - start;
      });
    },
    true,
  );

  const waiting = new Map<string, number>();
  const answers = new Map<string, Answered>();
  const settle = (text: string) => {
    const key = current;
    if (!key || key.text !== text || waiting.get(text)) return;
    const start = since.get(key) ?? 0;
    key.answered = performance.now() - start;
    whenPainted((now) => {
      key.drawn = now - start;
      const first = answers
        .get(text)
        ?.value?.results[0]?.text.map((run) => run.text)
        .join('');
      if (first !== undefined) key.right = document.querySelector('[role=listbox]')?.textContent?.includes(first) === true;
      seen.onDrawn?.();
    });
  };
  const arrived = ({ question, args }: Message, answer: unknown) => {
    const text = args?.query ?? '';
    waiting.set(text, (waiting.get(text) ?? 1) - 1);
    if (question === 'search') answers.set(text, answer as Answered);
    settle(text);
  };

  for (const runtime of new Set([scope.browser?.runtime, scope.chrome?.runtime])) {
    if (!runtime) continue;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (...args: unknown[]) => {
      const message = args.find((arg) => typeof arg === 'object' && arg !== null) as Message | undefined;
      if (message?.args?.query === undefined) return send(...args);
      const text = message.args.query;
      waiting.set(text, (waiting.get(text) ?? 0) + 1);
      if (current?.text === text) current.asked ??= performance.now() - (since.get(current) ?? 0);
      const last = args.at(-1);
      if (typeof last === 'function') {
        return send(...args.slice(0, -1), (answer: unknown) => {
          last(answer);
          arrived(message, answer);
        });
      }
      const sent = Promise.resolve(send(...args));
      sent.then((answer) => arrived(message, answer));
      return sent;
    };
  }
}
