import { h } from '../core/dom.js';
import { number } from '../core/format.js';
import { tr } from '../core/i18n.js';
import { labelled, OneShot, remembered } from './one-shot.js';
import { usageLine } from './usage.js';

/** Whether a text has what is not wanted, by category. */
export class ModerationPanel extends OneShot {
  constructor(target, model, parameters) {
    const text = remembered('moderation', h('textarea', { id: 'moderation-text', rows: '5', placeholder: tr('moderation.placeholder') }));
    super(target, parameters, {
      title: 'moderation',
      action: 'moderation.run',
      inputs: [labelled(tr('moderation.text'), text)],
      run: (call) => call.json('moderation', { target, text: text.value, parameters: parameters.submitted() }),
      result,
    });
  }
}

function result({ flagged, categories, usage, parameters }) {
  return h('div', { class: 'card section' },
    h('h3', {}, h('span', { class: ['badge', flagged ? 'bad' : 'good'], 'data-flagged': String(flagged) },
      tr(flagged ? 'moderation.flagged' : 'moderation.clean'))),
    h('ul', { class: 'scores' }, categories.map(category)),
    usageLine(usage, { parameters }));
}

function category({ name, flagged, score }) {
  const bar = score !== undefined && h('span', { class: ['bar', flagged && 'bad'], 'aria-hidden': 'true' });
  if (bar) bar.style.setProperty('--share', `${Math.max(0, Math.min(1, score)) * 100}%`);
  return h('li', {},
    h('div', { class: 'score-head' }, h('strong', {}, name),
      h('span', { class: ['badge', flagged ? 'bad' : 'good'] }, tr(flagged ? 'moderation.mark' : 'moderation.ok')),
      score !== undefined && h('span', { class: 'small soft numeric' }, () => number(score, { maximumFractionDigits: 3 }))),
    bar);
}
