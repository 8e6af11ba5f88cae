import { h } from './dom.js';

/** One polite live region for the whole page. */
const region = h('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });

export function announcer() {
  return region;
}

/** Says a text to screen readers, also when it is the same as before. @param {string} text */
export function announce(text) {
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}

/**
 * Cuts what is new of a growing text into whole sentences, so that a stream is read out calmly.
 *
 * @param {string} text the text so far
 * @param {number} said how many characters were said already
 * @returns {{words: string, said: number}}
 */
export function newSentences(text, said) {
  const fresh = text.slice(said);
  const end = Math.max(...['. ', '! ', '? ', '\n', '。', '！', '？'].map((mark) => {
    const at = fresh.lastIndexOf(mark);
    return at < 0 ? -1 : at + mark.length;
  }));
  return end <= 0 ? { words: '', said } : { words: fresh.slice(0, end).trim(), said: said + end };
}
