import type { Unreadable } from '../../browser/errors.ts';

/** Why a page can't be read, and what to do about it. */
export const unreadable: Record<Unreadable, string> = {
  none: 'There is no page here to read. Open a job posting and click the icon there.',
  empty: 'This tab is empty. Open a job posting in it and click the icon again.',
  'browser-page':
    'This is a page of the browser itself, and extensions can’t read those. Open a job posting and click the icon there.',
  unnamed:
    'The browser keeps this tab to itself: it is empty, did not load, is a source view, or has no web address. Open a job posting in it and click the icon again.',
  devtools: 'These are the browser’s developer tools. Click on the page beside them, then on the icon.',
  extension: 'This page belongs to an extension and is no job posting. Open a job posting and click the icon there.',
  store: 'Browsers let no extension read their stores. Open a job posting and click the icon there.',
  source: 'This is a page’s source text. Open the page itself and click the icon there.',
  reader: 'The reader view can’t be read by extensions. Leave it, or open the page itself, and click the icon there.',
  loose:
    'This page has no web address, so it could not be found again. Open the posting on its own site and click the icon there.',
  pdf: 'This is a PDF, and its text can’t be read from here. Select all of it (Ctrl A), copy it and paste it, or fill in what you know.',
  picture: 'This is a picture or a recording, with no text to read. Fill in what you know and save it by hand.',
  file: 'The browser keeps extensions from reading files on your computer. In the browser’s extension settings, open Jobmark’s details and allow access to file addresses, then click the icon again.',
  private:
    'This is a private window. Jobmark does not work here, so that nothing of it is kept. Open the page in an ordinary window.',
  offline: 'The page did not load. See whether you are connected, load it again, then click the icon.',
  asleep: 'The browser has put this tab to sleep. Load it again, then click the icon.',
  managed:
    'Whoever manages this browser keeps extensions from reading this page. Fill in what you know and save it by hand.',
  refused: 'The browser does not let extensions read this page. Fill in what you know and save it by hand.',
  busy: 'The page does not answer: it is busy or still loading. It is read as soon as it answers.',
  left: 'The page changed while it was being read. Try again.',
};

/** The buttons that lead on from there. */
export const waysOn = {
  again: 'Try again',
  reload: 'Load the page again',
  original: 'Open the page itself',
  settings: 'Open the extension settings',
  hand: 'Save this page by hand',
};
