/** More of them say nothing more about what the page is about. */
const MOST = 30;
const LEAST = 4;

/** The longest run of a text that JSON in a script writes as it is: quotes, slashes and other letters may stand as escapes. */
function plainRun(text: string): string | undefined {
  let longest = '';
  for (const run of text.split(/[^ !#-%(-.0-;=?-[\]-~]/)) if (run.length > longest.length) longest = run;
  const plain = longest.trim();
  return plain.length >= LEAST ? plain : undefined;
}

/** What a script must hold to be about what the page shows: runs of its headings and of the parts of its title. */
export function headingTexts(body: Element, title: string): string[] {
  const headings = [...body.querySelectorAll('h1,h2,[role=heading]')].slice(0, MOST);
  const texts = headings.map((heading) => String(heading.textContent).replace(/\s+/g, ' ').slice(0, 300));
  const parts = title.split(/ [-–—|·] | at /);
  return [...new Set([...texts, ...parts].flatMap((text) => plainRun(text) ?? []))].slice(0, 2 * MOST);
}
