/**
 * Builds elements. Whatever is text stays text: nothing here parses HTML, so a hostile label is only letters.
 *
 * A function in place of a text or of an attribute's value is asked again by {@link refresh}, so that a change of language or
 * theme rewrites words and leaves focus, scroll and what was typed alone.
 */

/** @typedef {string | number | Node | (() => string) | null | undefined | false | Child[]} Child */

/** @type {WeakMap<Node, Array<() => void>>} */
const updates = new WeakMap();

/** Does something now and whenever the page is refreshed. @param {Node} node @param {() => void} update */
export function live(node, update) {
  update();
  const all = updates.get(node);
  if (all) all.push(update);
  else updates.set(node, [update]);
}

/**
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; `on` holds listeners, `class` may be a list, `prop` sets properties
 * @param {...Child} children
 * @returns {any} the element
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name === 'on') listen(element, value);
    else if (name === 'prop') Object.assign(element, value);
    else if (typeof value === 'function') live(element, () => set(element, name, value()));
    else set(element, name, value);
  }
  add(element, children);
  return element;
}

/** Appends children, of which functions become texts that are kept up to date. @param {Node} parent @param {Child} child */
export function add(parent, child) {
  if (child === null || child === undefined || child === false) return;
  if (Array.isArray(child)) child.forEach((one) => add(parent, one));
  else if (typeof child === 'function') parent.appendChild(liveText(child));
  else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
}

/** Replaces everything in an element. @param {Element} parent @param {...Child} children */
export function fill(parent, ...children) {
  parent.replaceChildren();
  add(parent, children);
}

/** Sets or removes an attribute. @param {Element} element @param {string} name @param {any} value */
export function set(element, name, value) {
  const written = Array.isArray(value) ? value.filter(Boolean).join(' ') : value;
  if (written === null || written === undefined || written === false || written === '') {
    if (written === '' && (name === 'alt' || name === 'value')) element.setAttribute(name, '');
    else element.removeAttribute(name);
  } else {
    element.setAttribute(name, written === true ? '' : String(written));
  }
}

/** Asks every function again. @param {Node} [root] */
export function refresh(root = document) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    updates.get(node)?.forEach((update) => update());
  }
}

/** @param {Element} element @param {Record<string, EventListener>} listeners */
function listen(element, listeners) {
  for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener);
}

/** @param {() => string} words @returns {Text} */
function liveText(words) {
  const text = document.createTextNode('');
  live(text, () => {
    text.data = words();
  });
  return text;
}

let serial = 0;

/** Returns an id that no other element of the page has. @param {string} prefix */
export function newId(prefix) {
  serial += 1;
  return `${prefix}-${serial}`;
}
