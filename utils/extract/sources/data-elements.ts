import type { Page } from '../page.ts';
import { dataElementsOf } from '../tree/data-elements.ts';
import { oncePerPage } from './once.ts';

/** The elements that carry data for machines, in reading order. */
export const dataElements = oncePerPage(({ document }: Page) => dataElementsOf(document));
