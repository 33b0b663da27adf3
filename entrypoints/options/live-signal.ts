import { type ReadonlySignal, signal } from '@preact/signals';

/** An answer that is on its way, there, or not to be had. */
export type Loadable<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'broken'; error: unknown };

interface Subscribable<Value> {
  subscribe(observer: { next: (value: Value) => void; error: (error: unknown) => void }): { unsubscribe(): void };
}

/** What `observable` says, as a signal; `stop` ends it. */
export function liveSignal<Value>(observable: Subscribable<Value>): {
  answer: ReadonlySignal<Loadable<Value>>;
  stop: () => void;
} {
  const answer = signal<Loadable<Value>>({ state: 'loading' });
  const subscription = observable.subscribe({
    next: (value) => {
      answer.value = { state: 'ready', value };
    },
    error: (error) => {
      answer.value = { state: 'broken', error };
    },
  });
  return { answer, stop: () => subscription.unsubscribe() };
}
