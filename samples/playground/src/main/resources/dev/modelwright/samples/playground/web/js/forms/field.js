import { fill, h, newId, set } from '../core/dom.js';
import { lo, local, t, tr } from '../core/i18n.js';
import { violationText } from '../ui/problem.js';
import { worded } from '../ui/words.js';
import { choice, radios, switchBox, textInput } from './widgets.js';

/**
 * One field of a credential form: label, control, words below it. Kept while the form changes around it, so that what is
 * being typed is left alone.
 */
export class FieldView {
  #options = '';

  /**
   * @param {import('./form-model.js').Field} field
   * @param {import('./form-model.js').FormModel} model
   * @param {{changed: () => void, left: () => void}} events
   */
  constructor(field, model, events) {
    this.field = field;
    this.model = model;
    this.events = events;
    this.id = newId('field');
    this.mark = h('span', { class: 'required-mark' }, h('span', { 'aria-hidden': 'true' }, '*'),
      (field.type === 'radio' || field.type === 'switch') && h('span', { class: 'visually-hidden' }, ' ', tr('required')));
    this.hint = h('div', { class: 'hint', id: `${this.id}-hint` });
    this.words = h('div', { class: 'violation', id: `${this.id}-wrong` });
    this.element = this.#build();
    this.update(field);
  }

  #build() {
    const { type } = this.field;
    const label = [() => local(this.field.label), this.mark];
    const attributes = { class: 'field field-enter', 'data-field': this.field.variable };
    if (type === 'radio') {
      this.control = h('div', { class: 'options' });
      this.group = h('fieldset', {}, h('legend', {}, label), this.control);
      return h('div', attributes, this.group, this.hint, this.words);
    }
    if (type === 'switch') {
      this.control = switchBox(this.id, this.model, this.field, this.events);
      const row = h('div', { class: 'switch-row' }, this.control, h('label', { for: this.id }, label));
      return h('div', attributes, row, this.hint, this.words);
    }
    this.control = type === 'select'
      ? choice(this.id, this.model, this.field, this.events)
      : textInput(this.id, this.model, () => this.field, this.events);
    const row = this.control.closest('.secret') ?? this.control;
    return h('div', attributes, h('label', { for: this.id }, label), row, this.hint, this.words);
  }

  /** Takes over what may change while a form is filled in. @param {import('./form-model.js').Field} field */
  update(field) {
    // Once a value is given the answer names no default any more; the reader shall still see it.
    this.usual = field.default ?? this.usual;
    this.field = { ...field, default: this.usual };
    this.mark.hidden = !field.required;
    const target = this.group ?? this.control;
    set(target, 'aria-describedby', `${this.hint.id} ${this.words.id}`);
    if (!this.group && field.type !== 'switch') set(this.control, 'aria-required', field.required ? 'true' : null);
    this.#updateOptions(this.field);
    fill(this.hint, this.#hints(this.field));
  }

  /** @param {import('./form-model.js').Field} field */
  #updateOptions(field) {
    const options = JSON.stringify([field.options, field.default]);
    if (options === this.#options || (field.type !== 'select' && field.type !== 'radio')) return;
    this.#options = options;
    if (field.type === 'radio') radios(this.control, this.id, this.model, field, this.events);
    else choice.fill(this.control, this.model, field, this.events);
  }

  /** @param {import('./form-model.js').Field} field */
  #hints(field) {
    const parts = [];
    if (field.help) parts.push(h('span', {}, lo(field.help), ' '));
    if (field.default && field.type === 'text-input') parts.push(h('span', {}, () => t('field.default', { value: field.default }), ' '));
    if (field.helpUrl && /^https?:/i.test(field.helpUrl)) {
      parts.push(h('a', { href: field.helpUrl, target: '_blank', rel: 'noopener noreferrer' }, tr('field.help')));
    }
    return parts;
  }

  /** Shows what is wrong, once the reader has left the field. @param {import('../core/api.js').Violation[]} violations */
  show(violations) {
    const shown = this.model.shows(this.field.variable) ? violations : [];
    const target = this.group ?? this.control;
    set(target, 'aria-invalid', shown.length > 0 ? 'true' : null);
    fill(this.words, shown.map((one) => worded('span', () => violationText(one), { 'data-rule': one.rule })));
  }

  focus() {
    (this.group ? this.group.querySelector('input') : this.control)?.focus();
  }
}
