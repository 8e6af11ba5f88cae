import { h } from '../core/dom.js';
import { number } from '../core/format.js';
import { t, tr } from '../core/i18n.js';

/**
 * A table of similarities. Each cell has its number; the colour says the same again.
 *
 * @param {string[]} texts
 * @param {number[][]} cosine
 * @param {Set<number>} cut the texts of which the end was left out
 */
export function heatMap(texts, cosine, cut) {
  return h('div', { class: 'heat', tabindex: '0', role: 'region', 'aria-label': tr('embed.similarity') },
    h('table', { class: 'heat-map' },
      h('caption', { class: 'visually-hidden' }, tr('embed.similarity')),
      h('thead', {}, h('tr', {}, h('td', {}), texts.map((text, index) => h('th', { scope: 'col', title: text },
        h('span', { 'aria-hidden': 'true' }, String(index + 1)), h('span', { class: 'visually-hidden' }, text))))),
      h('tbody', {}, texts.map((text, row) => h('tr', {},
        h('th', { scope: 'row', title: text }, h('span', { class: 'heat-text' }, `${row + 1}. ${text}`),
          cut.has(row) && h('span', { class: 'badge warn' }, tr('embed.cut'))),
        cosine[row].map((value, column) => cell(value, texts[row], texts[column])))))));
}

/** @param {number} value @param {string} a @param {string} b */
function cell(value, a, b) {
  const shade = Math.max(0, Math.min(1, value));
  const box = h('td', {
    class: 'numeric',
    title: () => t('embed.pair', { a, b, value: number(value, { maximumFractionDigits: 4 }) }),
  }, () => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
  box.style.setProperty('--shade', `${Math.round(shade * 100)}%`);
  return box;
}
