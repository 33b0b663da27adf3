import { showNumber } from '../../text/show-number.ts';

/** A posting that is pasted, or selected on a page. */
export const paste = {
  name: 'Paste a posting',
  heading: 'Paste a posting',
  label: 'The posting’s text',
  hint: 'From a mail, a PDF, a chat, a page that can’t be read. Title and company first, if you have them.',
  read: 'Read it',
  cancel: 'Cancel',
  back: 'Back to the text',
  checkHeading: 'What the text says',
  save: 'Save',
  nothing: 'There is no text to read yet.',
  tooLong: (letters: number) => `Only the first ${showNumber(letters)} letters are read.`,
  pageAddress: 'Address',
  pageAddressHint: 'https://… (if you have it)',
  notAnAddress: 'Write a whole address that starts with https://.',
  saved: (what: string) => (what ? `Saved: ${what}` : 'Saved.'),
  takenBack: 'Taken back. The posting is in the bin.',
  changedSince: 'It was changed since, so it stays.',
  failed: 'Saving did not work. What you typed is still here: try again.',
  fromSelection: 'This is read from the text that you selected.',
  wholePage: 'Read the whole page',
  fromPage: 'This is read from the whole page.',
  selectionAgain: 'Read the selection',
};
export type PasteTexts = typeof paste;
