let written: string | undefined;

/** From now on dates and numbers are written as `locale` (BCP 47) writes them; undefined or no such tag: as the browser does. */
export function writeIn(locale: string | undefined): void {
  written = isTag(locale) ? locale : undefined;
}

/** The locale that dates and numbers are written in, so that they agree with the words around them. */
export const writtenIn = (): string | undefined => written;

/** What a browser lists as its languages may be set by hand: `Intl` throws at what is no tag. */
function isTag(locale: string | undefined): locale is string {
  try {
    return locale !== undefined && Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
