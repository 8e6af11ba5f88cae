import { h, newId } from '../core/dom.js';
import { tr } from '../core/i18n.js';

/**
 * Asks before something is lost. Esc and Cancel answer no.
 *
 * @param {{title: () => string, words: () => string, action: () => string}} question
 * @returns {Promise<boolean>}
 */
export function confirmed({ title, words, action }) {
  return opened((dialog, id) => [
    h('h2', { id }, title),
    h('p', {}, words),
    buttons(dialog, h('button', { class: 'danger', value: 'yes' }, action)),
  ]).then((answer) => answer === 'yes');
}

/**
 * Asks for a name.
 *
 * @param {{title: () => string, label: () => string, value: string}} question
 * @returns {Promise<string | null>} null when the reader changed their mind
 */
export function askName({ title, label, value }) {
  const input = h('input', { type: 'text', id: newId('name'), maxlength: '80', required: true, autocomplete: 'off', value });
  return opened((dialog, id) => [
    h('h2', { id }, title),
    h('div', { class: 'field' }, h('label', { for: input.id }, label), input),
    buttons(dialog, h('button', { class: 'primary', value: 'yes' }, tr('save'))),
  ]).then((answer) => (answer === 'yes' ? input.value.trim() : null));
}

/** @param {HTMLDialogElement} dialog @param {HTMLElement} action */
function buttons(dialog, action) {
  return h('div', { class: 'actions' },
    h('button', { type: 'button', on: { click: () => dialog.close('') } }, tr('cancel')), action);
}

/** @param {(dialog: HTMLDialogElement, id: string) => any[]} content @returns {Promise<string>} */
function opened(content) {
  const id = newId('dialog');
  const dialog = h('dialog', { 'aria-labelledby': id });
  dialog.append(h('form', { method: 'dialog' }, content(dialog, id)));
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(dialog.returnValue);
    });
  });
}
