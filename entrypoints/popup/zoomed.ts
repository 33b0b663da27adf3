/** The popup's width in CSS pixels, as in style.css. */
const WIDTH = 460;

/**
 * Chromium makes a popup 800px wide on the screen at most, less in a small window. With all pages at 200 % that is under
 * 400 CSS pixels, and what is wider would stand outside. There the popup takes the width that it was given, one column,
 * and scrolls as a whole: `zoomed` on the root. Firefox does not tell the size of a popup's window.
 */
export function fitWhereZoomed(): void {
  if (import.meta.env.FIREFOX) return;
  const adjust = () => {
    // A popup that the browser is still measuring is narrow on the screen too.
    const isZoomed = window.innerWidth < WIDTH && window.outerWidth >= WIDTH;
    document.documentElement.classList.toggle('zoomed', isZoomed);
    document.body.style.minInlineSize = isZoomed ? `${window.innerWidth}px` : '';
  };
  adjust();
  window.addEventListener('resize', adjust);
}
