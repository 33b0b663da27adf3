/** Numbers for texts that occur many times: a company, a tag, a currency. Numbers start at 1; 0 stands for none. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];

  number(text: string): number {
    if (text === '') return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#texts.push(text);
    this.#numbers.set(text, this.#texts.length - 1);
    return this.#texts.length - 1;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#texts.length;
  }
}
