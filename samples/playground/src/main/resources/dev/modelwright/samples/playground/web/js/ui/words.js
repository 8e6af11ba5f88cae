import { fill, h, live } from '../core/dom.js';

/**
 * Splits words at backticks, which our messages put around names and values. A backtick without a partner is a letter.
 *
 * @param {string} text
 * @returns {Array<{text: string, code: boolean}>}
 */
export function pieces(text) {
  const parts = text.split('`');
  if (parts.length % 2 === 0) parts.push(`\`${parts.pop()}`);
  if (parts.length % 2 === 0) parts.splice(-2, 2, parts.slice(-2).join(''));
  return parts.map((part, index) => ({ text: part, code: index % 2 === 1 })).filter((piece) => piece.text);
}

/**
 * An element with words of which the names and values look like code. Nothing else of the text means anything.
 *
 * @param {string} tag
 * @param {() => string} words
 * @param {Record<string, any>} [props]
 */
export function worded(tag, words, props = {}) {
  const element = h(tag, props);
  live(element, () => fill(element, pieces(words()).map((piece) => (piece.code ? h('code', {}, piece.text) : piece.text))));
  return element;
}
