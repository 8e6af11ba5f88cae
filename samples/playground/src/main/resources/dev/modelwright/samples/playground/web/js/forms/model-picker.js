import { post } from '../core/api.js';
import { announce } from '../core/announce.js';
import { fill, h, newId } from '../core/dom.js';
import { local, t, tr } from '../core/i18n.js';
import { busy } from '../ui/busy.js';

/**
 * The models that a vendor says it serves, to choose one instead of typing its name. Shown where the vendor can be asked.
 *
 * @typedef {{model: string, label: any, values: Record<string, string>}} Listed
 */
export class ModelPicker {
  #asked = 0;

  /**
   * @param {{request: () => Promise<any>, guarded: (work: () => Promise<void>) => Promise<void>, picked: (one: Listed) => void}} form
   */
  constructor({ request, guarded, picked }) {
    this.request = request;
    this.picked = picked;
    this.list = h('div', {});
    this.button = h('button', {
      type: 'button',
      'data-test': 'list-models',
      on: { click: () => busy(this.button, () => guarded(() => this.#ask())) },
    }, tr('models.list'));
    this.element = h('div', { class: 'field', hidden: true }, h('div', { class: 'actions' }, this.button), this.list);
  }

  /** @param {boolean} possible whether the vendor can be asked for models of this kind */
  show(possible) {
    this.element.hidden = !possible;
  }

  /** Forgets an answer that is of another kind, one that is still to come too. */
  clear() {
    this.#asked += 1;
    fill(this.list);
  }

  async #ask() {
    this.clear();
    const mine = this.#asked;
    const { models } = await post('/api/models/list', await this.request());
    if (mine !== this.#asked) return;
    announce(t('models.listed', { n: models.length }));
    fill(this.list, models.length === 0 ? h('p', { class: 'hint' }, tr('models.listed.none')) : this.#choice(models));
    this.list.querySelector('select')?.focus();
  }

  /** @param {Listed[]} models */
  #choice(models) {
    const id = newId('listed');
    const select = h('select', {
      id,
      'data-test': 'listed-models',
      on: { change: () => select.value !== '' && this.picked(models[Number(select.value)]) },
    },
    h('option', { value: '' }, tr('models.choose')),
    models.map((one, index) => h('option', { value: String(index) }, () => local(one.label))));
    return [h('label', { for: id }, tr('models.served')), select];
  }
}
