/** The first `most` of `all` in the order of `compare`, without sorting all of it: that takes thousands too long. Equal ones keep their order. */
export function firstOf<Value>(all: readonly Value[], most: number, compare: (a: Value, b: Value) => number): Value[] {
  const first: Value[] = [];
  for (const value of all) {
    const last = first.at(-1);
    if (first.length >= most && (last === undefined || compare(last, value) <= 0)) continue;
    let at = first.length;
    for (let before = first[at - 1]; before !== undefined && compare(before, value) > 0; before = first[at - 1]) at--;
    first.splice(at, 0, value);
    if (first.length > most) first.pop();
  }
  return first;
}
