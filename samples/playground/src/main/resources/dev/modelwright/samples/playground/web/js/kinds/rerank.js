import { h } from '../core/dom.js';
import { number } from '../core/format.js';
import { t, tr } from '../core/i18n.js';
import { lines } from './lines.js';
import { labelled, OneShot, remembered } from './one-shot.js';
import { usageLine } from './usage.js';

const QUERY = 'What do cats eat?';
const DOCUMENTS = [
  'Cats eat mice, fish and whatever stands on the table.',
  'Dogs like long walks.',
  'What a cat does at night nobody knows.',
  'Interest rates rise again.',
].join('\n');

/** Documents in the order in which they answer a query. */
export class RerankPanel extends OneShot {
  constructor(target, model, parameters) {
    const query = remembered('rerank.query', h('input', { type: 'text', id: 'rerank-query', autocomplete: 'off', prop: { value: QUERY } }));
    const documents = remembered('rerank.documents', h('textarea', { id: 'rerank-documents', rows: '6', prop: { value: DOCUMENTS } }));
    const top = numberInput('rerank-top', 'numeric', tr('rerank.all'));
    const threshold = numberInput('rerank-threshold', 'decimal', tr('rerank.any'));
    super(target, parameters, {
      title: 'rerank',
      action: 'rerank.run',
      inputs: [
        labelled(tr('rerank.query'), query),
        labelled(tr('rerank.documents'), documents, tr('lines.hint')),
        h('div', { class: 'pair' }, labelled(tr('rerank.top'), top), labelled(tr('rerank.threshold'), threshold)),
      ],
      run: (call) => call.json('rerank', {
        target,
        query: query.value,
        documents: lines(documents.value),
        ...optional('topN', top.value),
        ...optional('scoreThreshold', threshold.value),
        parameters: parameters.submitted(),
      }),
      result,
    });
  }
}

function numberInput(id, inputmode, placeholder) {
  return h('input', { type: 'text', id, inputmode, autocomplete: 'off', placeholder });
}

/** A number where it is one; what is none goes as the text that it is, so that the answer says so. */
function optional(name, text) {
  if (!text.trim()) return {};
  return { [name]: Number.isFinite(Number(text)) ? Number(text) : text };
}

function result({ documents, usage, parameters }) {
  const most = Math.max(...documents.map((one) => Math.abs(one.score)), 1e-9);
  return h('div', { class: 'card section' },
    documents.length === 0 && h('p', { class: 'soft' }, tr('rerank.none')),
    h('ol', { class: 'scores' }, documents.map((one) => score(one, most))),
    usageLine(usage, { parameters }));
}

function score({ index, score: value, text }, most) {
  const bar = h('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', `${Math.max(0, value) / most * 100}%`);
  return h('li', {},
    h('div', { class: 'score-head' },
      h('strong', { class: 'numeric' }, () => number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 })),
      h('span', { class: 'small soft' }, () => t('rerank.document', { n: index + 1 }))),
    bar, h('p', {}, text));
}
