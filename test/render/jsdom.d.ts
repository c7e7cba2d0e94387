/** The little of the npm package jsdom that the tests use; its own types would bring the browser's globals into every file. */
declare module 'jsdom' {
  export interface DomNode {
    readonly textContent: string | null;
    cloneNode(deep: boolean): DomElement;
  }
  export interface DomElement extends DomNode {
    readonly localName: string;
    readonly namespaceURI: string | null;
    readonly id: string;
    readonly className: string;
    readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
    readonly parentElement: DomElement | null;
    readonly nextElementSibling: DomElement | null;
    querySelector(selector: string): DomElement | null;
    querySelectorAll(selector: string): Iterable<DomElement>;
    closest(selector: string): DomElement | null;
    getAttribute(name: string): string | null;
    remove(): void;
  }
  export interface DomDocument extends DomElement {
    readonly body: DomElement;
    readonly head: DomElement;
    readonly title: string;
    getElementById(id: string): DomElement | null;
  }
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: DomDocument; close(): void };
  }
}
