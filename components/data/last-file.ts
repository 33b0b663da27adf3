/** The last file that left the browser, in words. */
export interface LastFile {
  /** Its name and where it is. */
  place: string;
  when: string;
  count: number;
}
