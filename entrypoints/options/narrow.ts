/** As in style.css: below this the detail covers the list. */
const NARROW = matchMedia('(width < 56rem)');

/** Has the page room for the list or the detail, but not for both? */
export const isNarrow = () => NARROW.matches;

export const isMac = navigator.platform.startsWith('Mac');
