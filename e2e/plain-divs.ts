const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page whose body is `text`, a plain `<div>` a line and a list for lines that start with "- ". */
export function plainDivs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(escapeHtml);
  const body = lines
    .map((line) => (line.startsWith('- ') ? `<li>${line.slice(2)}</li>` : `<div>${line}</div>`))
    .join('\n');
  const listed = body.replace(/(?:<li>.*<\/li>\n?)+/g, (entries) => `<ul>${entries}</ul>\n`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Job</title></head><body><div id="root">${listed}</div></body></html>`;
}
