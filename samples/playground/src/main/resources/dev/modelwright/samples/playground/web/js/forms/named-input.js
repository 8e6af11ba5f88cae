import { fill, h, newId, set } from '../core/dom.js';
import { violationText } from '../ui/problem.js';
import { worded } from '../ui/words.js';

/** A required line of text with its label and its violations. */
export class NamedInput {
  /**
   * @param {string} name
   * @param {() => string} label
   * @param {string} value
   * @param {number} maxlength
   * @param {() => string} [placeholder]
   */
  constructor(name, label, value, maxlength, placeholder) {
    const id = newId(name);
    this.words = h('div', { class: 'violation', id: `${id}-wrong` });
    this.control = h('input', {
      id,
      type: 'text',
      name,
      maxlength: String(maxlength),
      autocomplete: 'off',
      'aria-required': 'true',
      'aria-describedby': this.words.id,
      placeholder,
      prop: { value },
    });
    this.element = h('div', { class: 'field', 'data-field': name },
      h('label', { for: id }, label, h('span', { class: 'required-mark', 'aria-hidden': 'true' }, '*')), this.control, this.words);
  }

  get value() {
    return this.control.value;
  }

  /** @param {import('../core/api.js').Violation[]} violations */
  show(violations) {
    set(this.control, 'aria-invalid', violations.length > 0 ? 'true' : null);
    fill(this.words, violations.map((one) => worded('span', () => violationText(one), { 'data-rule': one.rule })));
  }

  focus() {
    this.control.focus();
  }
}
