/** What YAML does not take as it is inside quotes: control characters of the second row, marks, halves of characters. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as YAML in double quotes, on one line. JSON's strings are YAML's, but for a few characters. */
function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    UNPRINTABLE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Front matter: a line for each value that there is, lists in brackets. Keys are ours and need no quotes. */
export function frontMatter(values: Record<string, string | number | string[] | undefined>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    if (typeof value === 'number') return [`${key}: ${value}`];
    return [`${key}: ${Array.isArray(value) ? `[${value.map(quoted).join(', ')}]` : quoted(value)}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
