/** An object whose values are read when they are first asked for, each once. */
export function lazily<Values extends object>(readers: { [Key in keyof Values]: () => Values[Key] }): Values {
  const values = {} as Values;
  for (const key of Object.keys(readers) as (keyof Values)[]) {
    Object.defineProperty(values, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = readers[key]();
        Object.defineProperty(values, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return values;
}
