import { post, problemOf } from '../core/api.js';
import { debounce } from '../core/debounce.js';
import { fill, h, refresh } from '../core/dom.js';
import { lo, t, tr } from '../core/i18n.js';
import { readJson, writeJson } from '../core/settings.js';
import { problemNote } from '../ui/problem.js';
import { worded } from '../ui/words.js';
import { ParameterControl } from './parameter-control.js';
import { ParameterValues } from './parameter-values.js';

/** The parameters of a model, drawn from its rules, remembered by credential and model, checked while they change. */
export class ParameterPanel {
  #asked = 0;

  /** @param {any} target @param {import('../core/store.js').Model} model */
  constructor(target, model) {
    this.target = target;
    this.key = `playground.parameters.${target.saved}.${target.kind}.${target.model}`;
    this.values = new ParameterValues(model.parameters, readJson(localStorage, this.key));
    this.controls = new Map(model.parameters.map((rule) => [rule.name, new ParameterControl(rule, this.values, () => this.#changed())]));
    this.adjusted = h('ul', { class: 'small soft outcome' });
    this.count = h('span', { class: 'badge' }, () => t('parameters.count', { n: this.values.sent.size }));
    this.soon = debounce(() => this.check(), 250);
    this.other = h('div', { class: 'outcome' });
    this.element = h('aside', { class: 'bench-side', 'aria-label': tr('parameters') },
      h('details', { class: 'card', open: !matchMedia('(max-width: 62rem)').matches },
        h('summary', {}, h('h2', {}, tr('parameters')), this.count),
        model.parameters.length === 0
          ? h('p', { class: 'soft small' }, tr('parameters.none'))
          : h('div', { class: 'parameters' }, [...this.controls.values()].map((control) => control.element)),
        this.adjusted, this.other));
    if (model.parameters.length > 0) this.check();
  }

  /** Returns what is sent with a call. */
  submitted() {
    return this.values.submitted();
  }

  #changed() {
    writeJson(localStorage, this.key, this.values.remembered());
    refresh(this.count);
    this.soon();
  }

  async check() {
    this.#asked += 1;
    const mine = this.#asked;
    try {
      const result = await post('/api/parameters/check', { target: this.target, parameters: this.submitted() });
      if (mine !== this.#asked) return;
      this.show(result.violations);
      fill(this.adjusted, result.adjustments.map((one) => worded('li', lo(one.message))));
    } catch (cause) {
      if (mine === this.#asked) fill(this.other, problemNote(problemOf(cause)));
    }
  }

  /** Shows violations beside their parameters, also those of a refused call. @param {import('../core/api.js').Violation[]} violations */
  show(violations) {
    fill(this.other);
    for (const [name, control] of this.controls) control.show(violations.filter((one) => one.field === name));
  }
}
