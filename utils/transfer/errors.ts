/** Why a file can't be read, each with a sentence of its own in the texts. */
export type FileFault =
  | 'empty'
  | 'not-json'
  | 'cut-off'
  | 'too-deep'
  | 'too-large'
  | 'encoding'
  | 'not-jobmark'
  | 'bad-version'
  | 'newer'
  | 'altered'
  | 'no-rows'
  | 'unknown-kind';

/** The whole file is refused: nothing of it may be used. `detail` is for a person who looks closer, in English. */
export class FileFaultError extends Error {
  override name = 'FileFaultError';
  readonly fault: FileFault;
  constructor(fault: FileFault, detail = '') {
    super(detail ? `${fault}: ${detail}` : fault);
    this.fault = fault;
  }
}
