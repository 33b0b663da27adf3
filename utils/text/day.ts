const two = (value: number) => String(value).padStart(2, '0');

/** The day of a moment by the calendar of the person's clock: YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
