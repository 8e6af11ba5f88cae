import { post, problemOf } from '../core/api.js';
import { h } from '../core/dom.js';
import { debounce } from '../core/debounce.js';
import { afterPress } from '../core/press.js';
import { problemNote } from '../ui/problem.js';
import { FieldView } from './field.js';

/**
 * The fields of a form as the server says they are shown now, with what is wrong. Asked again after each change; only the
 * newest answer counts.
 */
export class LiveFields {
  element = h('div', { class: 'form' });
  /** @type {Map<string, FieldView>} */
  views = new Map();
  /** @type {import('./form-model.js').Field[]} */
  fields = [];
  /** @type {import('../core/api.js').Violation[]} */
  violations = [];
  /** Whether the vendor can be asked for models that the form could be for. */
  lists = false;
  #asked = 0;

  /** @param {import('./form-model.js').FormModel} model @param {() => void} onState */
  constructor(model, onState) {
    this.model = model;
    this.onState = onState;
    this.soon = debounce(() => this.ask(), 180);
  }

  /** Asks now. Resolves when this answer, or a newer one, is shown. */
  async ask() {
    this.soon.cancel();
    this.#asked += 1;
    const mine = this.#asked;
    try {
      const state = await post('/api/forms/state', this.model.request());
      await afterPress();
      if (mine === this.#asked) this.#take(state);
    } catch (cause) {
      if (mine === this.#asked) this.#failed(problemOf(cause));
    }
  }

  /** What was typed is in the model, from which the next answer draws the fields again. @param {any} problem */
  #failed(problem) {
    this.views.clear();
    this.element.replaceChildren(problemNote(problem, { retry: () => this.ask() }));
  }

  /** @param {{fields: any[], violations: any[], lists: boolean}} state */
  #take(state) {
    if (this.views.size === 0) this.element.replaceChildren();
    this.fields = state.fields;
    this.lists = state.lists;
    this.violations = this.model.relevant(state.violations, state.fields);
    const shown = new Set(state.fields.map((field) => field.variable));
    for (const [variable, view] of this.views) if (!shown.has(variable)) this.#remove(variable, view);
    let before = null;
    for (const field of state.fields) before = this.#place(field, before);
    this.render();
  }

  #remove(variable, view) {
    view.element.remove();
    this.views.delete(variable);
  }

  /** @param {any} field @param {Element | null} before @returns {Element} */
  #place(field, before) {
    let view = this.views.get(field.variable);
    if (view && view.field.type !== field.type) {
      this.#remove(field.variable, view);
      view = undefined;
    }
    if (view) view.update(field);
    else view = new FieldView(field, this.model, { changed: () => this.soon(), left: () => afterPress().then(() => this.render()) });
    this.views.set(field.variable, view);
    const wanted = before ? before.nextElementSibling : this.element.firstElementChild;
    if (wanted !== view.element) this.element.insertBefore(view.element, wanted);
    return view.element;
  }

  /** Shows violations beside the fields whose reader has left them. */
  render() {
    for (const [variable, view] of this.views) view.show(this.violations.filter((one) => one.field === variable));
    this.onState();
  }

  /** Fills in a field as if its value had been typed. @param {string} variable @param {string} value */
  give(variable, value) {
    this.model.give(variable, value);
    this.model.touched.add(variable);
    const control = this.views.get(variable)?.control;
    if (control) control.value = value;
  }

  /** Takes over the violations of an answer to saving or checking. @param {import('../core/api.js').Violation[]} violations */
  refuse(violations) {
    this.model.allShown = true;
    this.violations = violations;
    this.render();
  }
}
