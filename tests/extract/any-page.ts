import fc from 'fast-check';

/** Pieces that pages are made of, put together at random: whole ones, broken ones and hostile ones. */
const piece = fc.oneof(
  fc.constantFrom(
    '<h1>Data Engineer (m/w/d)</h1>',
    '<h2>Requirements</h2><ul><li>5+ years of experience with Go</li></ul>',
    '<dl><dt>Location</dt><dd>Berlin, Germany</dd><dt>Salary</dt><dd>$120k–150k</dd></dl>',
    '<script type="application/ld+json">{"@type":"JobPosting","title":"Data Engineer","jobLocation":[null,1,{"address":[]}],"baseSalary":{"value":[]}}</script>',
    '<script type="application/ld+json">{"@graph":[{"@type":["JobPosting"],"hiringOrganization":{"name":{"name":[[]]}}}</script>',
    '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Cook</b><i itemprop="jobLocation" itemscope></i>',
    '<table><tr><th>Arbeitsort<td>Zürich<tr><th>Pensum<td>80-100%</table>',
    '<form><input name="parentElement"><input name="nodes"><label>City</label></form>',
    '<a href="javascript:alert(1)">Apply now</a>',
    '<template><h1>Hidden</h1></template>',
    '<script>window.__data = {"title":"Data Engineer","location":"Oslo","company":null,"posted_at":1e99}</script>',
  ),
  fc.string({ maxLength: 60 }).map((text) => `<p>${text}</p>`),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `<span title="${text}">${text}: ${text}</span>`),
);
/** A page of up to 14 of them, as HTML. */
export const anyPage = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
