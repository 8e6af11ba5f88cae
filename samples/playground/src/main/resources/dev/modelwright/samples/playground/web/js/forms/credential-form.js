import { post, problemOf, send } from '../core/api.js';
import { fill, h } from '../core/dom.js';
import { local, t, tr } from '../core/i18n.js';
import { announce } from '../core/announce.js';
import { afterPress } from '../core/press.js';
import { busy } from '../ui/busy.js';
import { problemNote, violationText } from '../ui/problem.js';
import { worded } from '../ui/words.js';
import { FormModel, MODEL_NAME } from './form-model.js';
import { LiveFields } from './live-fields.js';
import { ModelPicker } from './model-picker.js';
import { NamedInput } from './named-input.js';
import { formChoice, kindChoice } from './scope.js';
import { showStages } from './stages.js';

/**
 * The form of a credential: for models that the vendor ships, or for one that its user names.
 *
 * @typedef {import('../core/store.js').Saved} Saved
 */
export class CredentialForm {
  outcome = h('div', { class: 'outcome', 'aria-live': 'off' });
  scope = h('div', { class: 'form' });
  body = h('div', { class: 'form' });

  /**
   * @param {any} provider
   * @param {{saved?: Saved, names: string[], done: (saved: Saved | null) => void}} options
   */
  constructor(provider, { saved, names, done }) {
    this.provider = provider;
    this.saved = saved;
    this.done = done;
    this.name = new NamedInput('name', tr('credential.name'), saved?.name ?? freeName(local(provider.label), names), 80);
    const check = () => busy(this.check, () => this.#check());
    this.check = h('button', { type: 'button', 'data-test': 'check', on: { click: check } }, tr('check'));
    this.keep = h('button', { type: 'submit', class: 'primary', 'data-test': 'save' }, tr(saved ? 'save.changes' : 'save'));
    this.element = h('form', {
      class: 'card form credential-form',
      'aria-label': () => t(saved ? 'credential.edit.of' : 'credential.new.of', { provider: local(provider.label) }),
      novalidate: true,
      on: { submit: (event) => this.#submit(event) },
    },
    this.outcome, saved ? null : this.scope, this.body,
    h('div', { class: 'actions' }, this.keep, this.check,
      h('button', { type: 'button', class: 'quiet', on: { click: () => done(null) } }, tr('cancel'))));
    this.#start(saved?.form ?? (provider.providerForm ? 'provider' : 'model'), saved);
  }

  /** @param {'provider' | 'model'} form @param {Saved} [saved] */
  #start(form, saved) {
    this.model = new FormModel(this.provider.id, form, saved);
    const { kinds, callable } = this.provider;
    if (!saved && form === 'model') this.model.kind = callable[0] ?? kinds[0];
    this.live = new LiveFields(this.model, () => this.#showState());
    this.modelName = form === 'model' ? this.#modelNameInput() : null;
    this.picker = form === 'model' ? this.#modelPicker() : null;
    fill(this.scope, formChoice(this.provider, form, (chosen) => this.#start(chosen)),
      form === 'model' && kindChoice(this.provider, this.model.kind, (kind) => this.#useKind(kind)));
    fill(this.body, this.modelName?.element, this.live.element, this.picker?.element, this.name.element);
    fill(this.outcome);
    this.live.ask();
  }

  #modelNameInput() {
    const field = this.provider.modelName;
    const label = field ? () => local(field.label) : tr('model.name');
    const input = new NamedInput('model', label, this.model.model, 200, field?.placeholder && (() => local(field.placeholder)));
    input.control.addEventListener('input', () => {
      this.model.model = input.value;
      this.live.soon();
    });
    input.control.addEventListener('blur', () => {
      this.model.touched.add(MODEL_NAME);
      afterPress().then(() => this.live.render());
    });
    return input;
  }

  #modelPicker() {
    return new ModelPicker({
      request: async () => {
        await this.live.ask();
        return this.model.request(this.live.fields);
      },
      guarded: (work) => this.#guarded(work),
      picked: (one) => this.#pick(one),
    });
  }

  /** @param {import('./model-picker.js').Listed} one */
  #pick(one) {
    if (this.modelName) this.modelName.control.value = one.model;
    this.model.model = one.model;
    for (const [variable, value] of Object.entries(one.values)) this.live.give(variable, value);
    fill(this.outcome);
    this.live.ask();
  }

  /** @param {string} kind */
  #useKind(kind) {
    this.model.kind = kind;
    this.picker?.clear();
    this.live.ask();
  }

  #showState() {
    this.picker?.show(this.live.lists);
    this.modelName?.show(this.model.shows(MODEL_NAME) ? this.live.violations.filter((one) => one.field === MODEL_NAME) : []);
  }

  async #check() {
    await this.live.ask();
    await this.#guarded(async () => {
      const request = this.model.request(this.live.fields);
      const result = await post('/api/credentials/validate', request);
      if (result.violations?.length) this.live.refuse(this.model.relevant(result.violations, this.live.fields));
      showStages(this.outcome, result);
    });
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    busy(this.keep, async () => {
      await this.live.ask();
      await this.#guarded(() => this.#save());
    });
  }

  async #save() {
    const { provider, form, kind, model, values } = this.model.request(this.live.fields);
    const name = this.name.value.trim();
    const stored = this.saved
      ? await send('PUT', `/api/saved/${encodeURIComponent(this.saved.id)}`, { name, ...(form === 'model' ? { model } : {}), values })
      : await post('/api/saved', { name, provider, form, ...(form === 'model' ? { kind, model } : {}), values });
    announce(t('saved', { name: stored.name }));
    this.done(stored);
  }

  /** Shows a refusal at the top of the form, with links to the fields. @param {() => Promise<void>} work */
  async #guarded(work) {
    this.name.show([]);
    try {
      await work();
    } catch (cause) {
      this.#refused(problemOf(cause));
    }
  }

  /** @param {import('../core/api.js').Problem} problem */
  #refused(problem) {
    const violations = problem.violations ?? [];
    if (violations.length > 0) this.live.refuse(violations);
    const ofName = problem.code === 'name_taken'
      ? [{ field: 'name', rule: 'TAKEN', message: problem.message, remedy: problem.remedy }]
      : violations.filter((one) => one.field === 'name');
    this.name.show(ofName);
    const linked = [...violations.filter((one) => one.field !== 'name'), ...ofName];
    const note = linked.length > 0 ? this.#summary(problem, linked) : problemNote(problem);
    note.tabIndex = -1;
    fill(this.outcome, note);
    note.focus();
  }

  #summary(problem, violations) {
    return h('div', { class: 'note bad summary', 'data-code': problem.code },
      h('h3', {}, () => t('form.wrong', { n: violations.length })),
      h('ul', {}, violations.map((one) => h('li', {}, worded('a', () => violationText(one), {
        href: '#',
        on: { click: (event) => this.#lead(event, one.field) },
      })))));
  }

  /** @param {Event} event @param {string} field */
  #lead(event, field) {
    event.preventDefault();
    const target = field === 'name' ? this.name : field === MODEL_NAME ? this.modelName : this.live.views.get(field);
    target?.focus();
  }

  focus() {
    this.element.querySelector('input, select')?.focus();
  }
}

/** @param {string} base @param {string[]} taken */
function freeName(base, taken) {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? base : `${base} ${n}`;
    if (!taken.includes(name)) return name;
  }
}
