import { h, newId } from '../core/dom.js';
import { tr } from '../core/i18n.js';

/** What a credential is for: all models that the vendor ships, or one model that its user names. */

/** @param {any} provider @param {'provider' | 'model'} form @param {(form: 'provider' | 'model') => void} choose */
export function formChoice(provider, form, choose) {
  if (!provider.providerForm || !provider.modelForm) return null;
  const group = newId('scope');
  return h('div', { class: 'field' }, h('fieldset', {}, h('legend', {}, tr('scope')),
    h('div', { class: 'options' }, ['provider', 'model'].map((one) => h('label', { class: 'option' },
      h('input', { type: 'radio', name: group, value: one, checked: one === form, on: { change: () => choose(one) } }),
      h('span', {}, tr(`scope.${one}`)))))));
}

/** @param {any} provider @param {string} kind @param {(kind: string) => void} choose */
export function kindChoice(provider, kind, choose) {
  const id = newId('kind');
  return h('div', { class: 'field' },
    h('label', { for: id }, tr('kind')),
    h('select', { id, name: 'kind', on: { change: (event) => choose(event.target.value) } },
      provider.callable.map((one) => h('option', { value: one, selected: one === kind }, tr(`kind.${one}`)))));
}
