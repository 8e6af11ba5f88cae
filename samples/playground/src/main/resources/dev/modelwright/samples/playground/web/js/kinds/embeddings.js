import { h } from '../core/dom.js';
import { number } from '../core/format.js';
import { t, tr } from '../core/i18n.js';
import { heatMap } from './heat-map.js';
import { lines } from './lines.js';
import { labelled, OneShot, remembered } from './one-shot.js';
import { usageLine } from './usage.js';

const EXAMPLE = [
  'The cat sleeps on the sofa.',
  'A cat is asleep on the couch.',
  'Interest rates rise again.',
  'The bank raises interest rates.',
].join('\n');

/** Texts as vectors, compared with each other. */
export class EmbeddingPanel extends OneShot {
  constructor(target, model, parameters) {
    const texts = remembered('embeddings', h('textarea', { id: 'embed-texts', rows: '6', prop: { value: EXAMPLE } }));
    const purpose = h('select', { id: 'embed-purpose' },
      ['document', 'query'].map((one) => h('option', { value: one }, tr(`purpose.${one}`))));
    super(target, parameters, {
      title: 'embed',
      action: 'embed.run',
      inputs: [labelled(tr('embed.texts'), texts, tr('lines.hint')), labelled(tr('embed.purpose'), purpose)],
      run: async (call) => {
        const given = lines(texts.value);
        const body = { target, texts: given, purpose: purpose.value, parameters: parameters.submitted() };
        return { given, ...(await call.json('embeddings', body)) };
      },
      result,
    });
  }
}

function result({ given, dimensions, vectors, cosine, cut, usage, parameters }) {
  return h('div', { class: 'card section' },
    h('h3', {}, tr('embed.similarity')),
    heatMap(given, cosine, new Set(cut)),
    h('details', {}, h('summary', {}, () => t('embed.vectors', { n: vectors.length, dimensions: number(dimensions) })),
      h('ol', { class: 'vectors' }, vectors.map((vector) => h('li', {}, h('code', {}, () => beginning(vector.head, dimensions)),
        h('span', { class: 'small soft numeric' }, () => t('embed.norm', { norm: number(vector.norm, { maximumFractionDigits: 3 }) })))))),
    usageLine(usage, { parameters }));
}

/** @param {number[]} head @param {number} dimensions */
function beginning(head, dimensions) {
  const numbers = head.map((one) => number(one, { maximumFractionDigits: 4 })).join(', ');
  return `[${numbers}${head.length < dimensions ? ', …' : ''}]`;
}
