import { fill, h, newId, set } from '../core/dom.js';
import { number } from '../core/format.js';
import { local, lo, t } from '../core/i18n.js';
import { violationText } from '../ui/problem.js';
import { tip } from '../ui/tip.js';
import { worded } from '../ui/words.js';
import { hasSlider, stepOf } from './parameter-values.js';

/** One parameter: whether it is sent, its value, its bounds, what is wrong with it. */
export class ParameterControl {
  /**
   * @param {import('./parameter-values.js').Rule} rule
   * @param {import('./parameter-values.js').ParameterValues} values
   * @param {() => void} changed
   */
  constructor(rule, values, changed) {
    this.rule = rule;
    this.values = values;
    this.changed = changed;
    this.id = newId('parameter');
    this.words = h('div', { class: 'violation', id: `${this.id}-wrong` });
    this.toggle = h('input', {
      type: 'checkbox',
      id: this.id,
      checked: values.sent.has(rule.name),
      disabled: rule.required,
      'aria-describedby': rule.required ? `${this.id}-always` : null,
      on: { change: () => this.#send(this.toggle.checked) },
    });
    this.box = h('div', { class: 'parameter-control' }, this.#control());
    this.state = h('span', { class: 'small soft', id: `${this.id}-always` }, () => this.#stateWords());
    this.element = h('div', { class: 'parameter', 'data-parameter': rule.name }, this.#head(), this.box, this.words);
    this.#enable();
  }

  #head() {
    return h('div', { class: 'parameter-head' }, this.toggle,
      h('label', { for: this.id }, lo(this.rule.label), ' ', h('span', { class: 'mono' }, this.rule.name)),
      h('span', { class: 'parameter-side' }, this.state, this.rule.help && tip(() => local(this.rule.help))));
  }

  #stateWords() {
    if (this.rule.required) return t('parameter.always');
    return t(this.values.sent.has(this.rule.name) ? 'parameter.sent' : 'parameter.unsent');
  }

  /** @param {boolean} sent */
  #send(sent) {
    if (sent) this.values.sent.add(this.rule.name);
    else this.values.sent.delete(this.rule.name);
    this.#enable();
    this.changed();
  }

  #enable() {
    const sent = this.values.sent.has(this.rule.name);
    this.element.classList.toggle('unsent', !sent);
    this.box.querySelectorAll('input, select, textarea').forEach((input) => {
      input.disabled = !sent;
    });
    fill(this.state, () => this.#stateWords());
  }

  #set(value) {
    this.values.drafts[this.rule.name] = value;
    this.changed();
  }

  /** What all controls of this parameter have: its words and its name. */
  #common(extra = {}) {
    return { 'aria-label': () => local(this.rule.label), 'aria-describedby': this.words.id, 'data-control': this.rule.name, ...extra };
  }

  #control() {
    const { type, options } = this.rule;
    const draft = this.values.drafts[this.rule.name];
    if (type === 'boolean') {
      const change = () => this.#set(box.checked);
      const box = h('input', this.#common({ type: 'checkbox', role: 'switch', class: 'switch', checked: draft === true, on: { change } }));
      return box;
    }
    if (type === 'string' && options.length > 0) return this.#choice(draft);
    if (type === 'int' || type === 'float') return this.#number(draft);
    const text = h(type === 'text' ? 'textarea' : 'input', this.#common({
      rows: type === 'text' ? '3' : null,
      prop: { value: String(draft) },
      on: { input: () => this.#set(text.value) },
    }));
    return text;
  }

  #choice(draft) {
    const select = h('select', this.#common({ on: { change: () => this.#set(select.value) } }),
      this.rule.options.map((option) => h('option', { value: option, selected: option === draft }, option)));
    return select;
  }

  #number(draft) {
    const slider = hasSlider(this.rule) && h('input', this.#common({
      type: 'range',
      min: String(this.rule.min),
      max: String(this.rule.max),
      step: String(stepOf(this.rule)),
      'aria-label': () => t('parameter.slider', { label: local(this.rule.label) }),
      prop: { value: String(draft) },
      on: {
        input: () => {
          field.value = slider.value;
          this.#set(slider.value);
        },
      },
    }));
    const field = h('input', this.#common({
      type: 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
      class: 'numeric',
      prop: { value: String(draft) },
      on: {
        input: () => {
          if (slider && field.value.trim() !== '' && !Number.isNaN(Number(field.value))) slider.value = field.value;
          this.#set(field.value);
        },
      },
    }));
    return [slider ? h('div', { class: 'ranged' }, slider, field) : field, this.#range()];
  }

  #range() {
    const { min, max } = this.rule;
    if (min === undefined && max === undefined) return null;
    return h('div', { class: 'range-words' }, () => t('parameter.range', {
      min: min === undefined ? '−∞' : number(min),
      max: max === undefined ? '∞' : number(max),
    }));
  }

  /** @param {import('../core/api.js').Violation[]} violations */
  show(violations) {
    const invalid = violations.length > 0 ? 'true' : null;
    this.box.querySelectorAll('input, select, textarea').forEach((input) => set(input, 'aria-invalid', invalid));
    fill(this.words, violations.map((one) => worded('span', () => violationText(one), { 'data-rule': one.rule })));
  }
}
