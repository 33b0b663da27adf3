import { getterOf } from '../page/dom.ts';

/**
 * The prototype's own getters, to be called on a node: a form's own names can be replaced by what it holds
 * (`<input name=nextSibling>`), these can't. They read nodes of every frame.
 */
export interface Reader {
  firstChild: (this: Node) => Node | null;
  nextSibling: (this: Node) => Node | null;
  firstElementChild: (this: Node) => Element | null;
  nextElementSibling: (this: Node) => Element | null;
  textContent: (this: Node) => string | null;
}

/** The getters of the page that `element` stands in. */
export const readerOf = (element: Element): Reader => {
  const getter = <K extends keyof Reader>(name: K) => getterOf(element, name) as Reader[K];
  return {
    firstChild: getter('firstChild'),
    nextSibling: getter('nextSibling'),
    firstElementChild: getter('firstElementChild'),
    nextElementSibling: getter('nextElementSibling'),
    textContent: getter('textContent'),
  };
};
