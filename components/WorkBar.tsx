interface WorkBarProps {
  work: { text: string; done: number; total: number };
  texts: { stop: string; progress: (done: number, total: number) => string };
  onStop: () => void;
}

/** How far work on many postings is, with a way to stop it. It shows only where that takes a moment. */
export function WorkBar({ work, texts, onStop }: WorkBarProps) {
  return (
    <section class="work-bar" aria-label={work.text}>
      <p role="status">{work.text}</p>
      <progress value={work.done} max={work.total} aria-label={work.text} />
      <span class="soft small">{texts.progress(work.done, work.total)}</span>
      <button type="button" onClick={onStop}>
        {texts.stop}
      </button>
    </section>
  );
}
