import type { Engine, Question, Shown } from '../../utils/library/engine/engine.ts';
import type { InTexts } from '../../utils/library/engine/masks.ts';
import { countFilters } from '../../utils/library/filters.ts';
import type { Term } from '../../utils/library/query.ts';
import { sortedWords, typosAllowed } from '../../utils/search/near-words.ts';
import type { TextIndex } from '../../utils/search/text-index.ts';
import type { LongTexts } from '../../utils/search/words-of.ts';
import type { Tell } from './finder.ts';
import { type FirstRows, firstIds } from './first-rows.ts';
import { Phrases } from './phrases.ts';

type WordsTerm = Term & { kind: 'words' };

/** Milliseconds between two answers to one question while more is being read or looked at. */
const BETWEEN = 250;

/** Answers the one question that is asked, again whenever its answer changes. */
export class Desk {
  /** False while not all postings are read. */
  isWhole = false;
  readonly #engine: Engine;
  readonly #texts: TextIndex;
  readonly #tell: Tell;
  readonly #pause: () => Promise<void>;
  readonly #phrases: Phrases;
  readonly #firstRows: FirstRows;
  #asked: { turn: number; question: Question } | undefined;
  #isAnswering = false;
  #isStale = false;
  #last = 0;

  constructor(
    engine: Engine,
    texts: TextIndex,
    tell: Tell,
    documents: (ids: string[]) => Promise<(LongTexts | undefined)[]>,
    firstRows: FirstRows,
    pause: () => Promise<void>,
  ) {
    this.#pause = pause;
    this.#firstRows = firstRows;
    this.#engine = engine;
    this.#texts = texts;
    this.#tell = tell;
    this.#phrases = new Phrases(engine.columns, texts, documents);
  }

  ask(turn: number, question: Question): Promise<void> {
    this.#asked = { turn, question };
    return this.#answer();
  }

  /** Postings or their index have changed. */
  changed(): void {
    this.#phrases.forget();
    void this.#answer();
  }

  /** Gets ready for what may be asked, while nobody waits. */
  prepare(): Promise<void> {
    return this.#engine.summaryWords.catchUp(this.#pause);
  }

  /** Some more postings were read: told now and then. */
  grew(): void {
    if (performance.now() - this.#last < BETWEEN) return;
    this.#engine.forgetOrders();
    void this.#answer();
  }

  /** Before all postings are read, a search has its first results, and a list that is not narrowed has none to give. */
  get #mayAnswer(): boolean {
    const { terms = [], filters = {} } = this.#asked?.question ?? {};
    return this.isWhole || (this.#engine.columns.size > 0 && (terms.length > 0 || countFilters(filters) > 0));
  }

  /** One answer at a time; what comes meanwhile makes it stale, and the next one follows. */
  async #answer(): Promise<void> {
    this.#isStale = true;
    if (this.#isAnswering) return;
    this.#isAnswering = true;
    try {
      while (this.#isStale && this.#asked && this.#mayAnswer) {
        this.#isStale = false;
        await this.#answerOnce(this.#asked);
      }
    } catch (error) {
      this.#tell({ type: 'failed', message: String(error) });
    } finally {
      this.#isAnswering = false;
    }
  }

  async #answerOnce({ turn, question }: { turn: number; question: Question }): Promise<void> {
    let terms = question.terms;
    let shown = await this.#engine.ask(question, this.#inTexts('maybe'));
    if (shown.total === 0 && !this.#isStale) {
      terms = this.#withNear(terms);
      if (terms !== question.terms) shown = await this.#engine.ask({ ...question, terms }, this.#inTexts('maybe'));
    }
    const asked = { ...question, terms };
    const phrases = terms.filter((term): term is WordsTerm => term.kind === 'words' && this.#phrases.mustLook(term));
    if (phrases.length === 0) {
      await this.#show(turn, terms, shown, this.isWhole);
      return;
    }
    // The first screen's texts are looked at first: what is seen is right at once.
    const looking = this.#phrases.look(phrases, shown.numbers);
    let next = performance.now();
    for await (const _some of looking) {
      if (this.#isStale) return;
      if (performance.now() < next) continue;
      await this.#show(turn, terms, await this.#engine.ask(asked, this.#inTexts('sure')), false);
      next = performance.now() + BETWEEN;
    }
    await this.#show(turn, terms, await this.#engine.ask(asked, this.#inTexts('sure')), this.isWhole);
  }

  async #show(turn: number, terms: Term[], shown: Shown, isWhole: boolean): Promise<void> {
    const rows = await this.#firstRows.of(turn, firstIds(shown.numbers, this.#engine.columns.ids));
    this.#last = performance.now();
    const count = this.#engine.count();
    const tags = this.#engine.tags();
    this.#tell({ type: 'answer', turn, terms, count, tags, isWhole, rows, ...shown }, [
      shown.numbers.buffer,
      shown.statuses.buffer,
    ]);
  }

  #inTexts(how: 'maybe' | 'sure'): InTexts {
    return (term) => {
      if (this.#phrases.mustLook(term))
        return how === 'sure' ? this.#phrases.found(term) : this.#phrases.candidates(term);
      return term.near ? this.#texts.findAny(term.near) : this.#texts.find(term.text, term.isPhrase ?? false);
    };
  }

  /** `terms` with what was maybe meant where a word is nowhere at all; the same array where all are somewhere. */
  #withNear(terms: Term[]): Term[] {
    let isChanged = false;
    const changed = terms.map((term) => {
      if (term.kind !== 'words' || term.negated || term.isPhrase || term.text.includes(' ')) return term;
      if (typosAllowed(term.text) === 0 || this.#isSomewhere(term.text)) return term;
      const near = this.#texts.near(term.text, this.#engine.summaryWords.lists.map(sortedWords));
      if (near.length === 0) return term;
      isChanged = true;
      return { ...term, near };
    });
    return isChanged ? changed : terms;
  }

  #isSomewhere(word: string): boolean {
    if (this.#texts.find(word, false).includes(1)) return true;
    const { live } = this.#engine.columns;
    return this.#engine.summaryWords.find(word).some((has, at) => has === 1 && live[at] === 1);
  }
}
