import { add, fill, h, refresh } from '../core/dom.js';
import { lo, local, t, tr } from '../core/i18n.js';

/**
 * The controls of a credential form. Each tells the model what was given and then that something changed.
 *
 * @typedef {import('./form-model.js').Field} Field
 * @typedef {import('./form-model.js').FormModel} FormModel
 * @typedef {{changed: () => void, left: () => void}} Events
 */

const INPUT_MODES = { integer: 'numeric', number: 'decimal', 'duration-seconds': 'decimal', uri: 'url' };

/** @param {string} id @param {FormModel} model @param {() => Field} field @param {Events} events */
export function textInput(id, model, field, events) {
  const { variable, type, format } = field();
  const secret = type === 'secret-input';
  const given = model.values[variable];
  const input = h('input', {
    id,
    name: variable,
    type: secret ? 'password' : 'text',
    inputmode: INPUT_MODES[format],
    autocomplete: secret ? 'new-password' : 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: () => (model.kept.has(variable) ? t('secret.kept') : local(field().placeholder) || field().default || ''),
    prop: given === undefined ? {} : { value: String(given) },
    on: {
      input: () => {
        model.give(variable, input.value);
        events.changed();
      },
      blur: () => leave(model, variable, events),
    },
  });
  if (secret) secretRow(input, model, field(), events);
  return input;
}

/** @param {HTMLInputElement} input @param {FormModel} model @param {Field} field @param {Events} events */
function secretRow(input, model, field, events) {
  const eye = h('button', {
    type: 'button',
    class: 'quiet',
    'aria-pressed': 'false',
    'aria-label': () => t('secret.show', { label: local(field.label) }),
    on: {
      click: () => {
        const shown = input.type === 'password';
        input.type = shown ? 'text' : 'password';
        eye.setAttribute('aria-pressed', String(shown));
      },
    },
  }, tr('secret.eye'));
  const row = h('div', { class: 'secret' }, h('div', { class: 'secret-input' }, input, eye));
  if (model.stored.has(field.variable) && !field.required) row.append(forget(input, model, field, events));
}

/** An optional secret can be removed as well as replaced. */
function forget(input, model, field, events) {
  return h('label', { class: 'option small' }, h('input', {
    type: 'checkbox',
    on: {
      change: (event) => {
        model.keep(field.variable, !event.target.checked);
        refresh(input);
        events.changed();
      },
    },
  }), tr('secret.forget'));
}

/** @param {string} id @param {FormModel} model @param {Field} field @param {Events} events */
export function choice(id, model, field, events) {
  const { variable } = field;
  const select = h('select', {
    id,
    name: variable,
    on: {
      change: () => {
        model.give(variable, select.value);
        events.changed();
      },
      blur: () => leave(model, variable, events),
    },
  });
  return select;
}

/** Offers what can be chosen now; a choice that is no longer offered is dropped. */
choice.fill = (select, model, field, events) => {
  const offered = field.options.map((option) => option.value);
  dropUnoffered(model, field, offered, events);
  const chosen = model.values[field.variable] ?? field.default ?? '';
  fill(select);
  if (!field.default) add(select, h('option', { value: '' }, tr('choose')));
  add(select, field.options.map((option) => h('option', { value: option.value }, lo(option.label))));
  select.value = offered.includes(chosen) ? chosen : '';
};

/** @param {HTMLElement} box @param {string} id @param {FormModel} model @param {Field} field @param {Events} events */
export function radios(box, id, model, field, events) {
  dropUnoffered(model, field, field.options.map((option) => option.value), events);
  const chosen = model.values[field.variable] ?? field.default;
  const focused = box.contains(document.activeElement) ? document.activeElement.value : null;
  fill(box, field.options.map((option) => h('label', { class: 'option' }, h('input', {
    type: 'radio',
    name: id,
    value: option.value,
    checked: option.value === chosen,
    on: {
      change: () => {
        model.give(field.variable, option.value);
        model.touched.add(field.variable);
        events.changed();
      },
    },
  }), h('span', {}, lo(option.label)))));
  if (focused !== null) [...box.querySelectorAll('input')].find((input) => input.value === focused)?.focus();
}

/** @param {string} id @param {FormModel} model @param {Field} field @param {Events} events */
export function switchBox(id, model, field, events) {
  const given = model.values[field.variable] ?? field.default;
  return h('input', {
    id,
    type: 'checkbox',
    role: 'switch',
    class: 'switch',
    name: field.variable,
    checked: String(given) === 'true',
    on: {
      change: (event) => {
        model.give(field.variable, event.target.checked);
        model.touched.add(field.variable);
        events.changed();
      },
    },
  });
}

/** @param {FormModel} model @param {Field} field @param {string[]} offered @param {Events} events */
function dropUnoffered(model, field, offered, events) {
  const given = model.values[field.variable];
  if (given === undefined || offered.includes(String(given))) return;
  delete model.values[field.variable];
  events.changed();
}

/** @param {FormModel} model @param {string} variable @param {Events} events */
function leave(model, variable, events) {
  model.touched.add(variable);
  events.left();
}
