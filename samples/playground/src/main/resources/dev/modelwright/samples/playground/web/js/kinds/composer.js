import { post } from '../core/api.js';
import { debounce } from '../core/debounce.js';
import { fill, h } from '../core/dom.js';
import { t, tr } from '../core/i18n.js';
import { tokens } from './usage.js';

/** Where the next message is written. Enter sends, Shift+Enter starts a line, Esc stops what runs. */
export class Composer {
  /**
   * @param {any} target
   * @param {import('./conversation.js').Conversation} talk
   * @param {import('./pictures.js').Pictures | null} pictures null where the model sees none
   * @param {{send: (text: string, images: import('./pictures.js').Picture[]) => boolean, stop: () => void, changed: () => void}} events
   *   `send` tells whether the text was taken
   */
  constructor(target, talk, pictures, events) {
    this.target = target;
    this.talk = talk;
    this.pictures = pictures;
    this.events = events;
    this.counted = h('span', { class: 'small soft numeric', 'data-test': 'tokens' });
    this.input = h('textarea', {
      id: 'composer',
      rows: '3',
      placeholder: tr('chat.placeholder'),
      'aria-describedby': 'composer-keys',
      prop: { value: talk.draft },
      on: { keydown: (event) => this.#key(event), input: () => this.#typed() },
    });
    this.send = h('button', { type: 'submit', class: 'primary', 'data-test': 'send' }, tr('chat.send'));
    const stop = () => events.stop();
    this.stop = h('button', { type: 'button', class: 'danger', 'data-test': 'stop', hidden: true, on: { click: stop } }, tr('stop'));
    this.soon = debounce(() => this.count(), 400);
    this.element = h('form', { class: 'composer card', on: { submit: (event) => this.#submit(event) } },
      h('label', { class: 'visually-hidden', for: 'composer' }, tr('chat.message')),
      this.input,
      pictures?.element,
      h('div', { class: 'composer-foot' },
        pictures?.button,
        h('span', { class: 'small soft keys', id: 'composer-keys' }, tr('chat.keys')), this.counted,
        h('div', { class: 'actions' }, this.stop, this.send)));
    pictures?.listen(this.element);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    this.#submit(event);
  }

  #typed() {
    this.talk.draft = this.input.value;
    this.events.changed();
    this.soon();
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const text = this.input.value;
    if ((!text.trim() && !this.pictures?.length) || this.busy) return;
    if (!this.events.send(text, this.pictures?.get() ?? [])) return;
    this.pictures?.take();
    this.input.value = '';
    this.talk.draft = '';
    this.events.changed();
  }

  /** @param {boolean} running */
  running(running) {
    this.busy = running;
    this.stop.hidden = !running;
    if (!running && document.activeElement === this.stop) this.input.focus();
    this.send.disabled = running;
    if (document.activeElement === document.body) this.input.focus();
  }

  /** Counts the tokens of what would be sent now. A count is a comfort: where there is none, nothing is shown. */
  async count() {
    const messages = this.talk.words(this.input.value);
    if (messages.length === 0 || this.busy) {
      fill(this.counted);
      return;
    }
    try {
      const tools = this.talk.toolList();
      const { counts } = await post('/api/calls/tokens', { target: this.target, messages, ...(tools ? { tools } : {}) });
      const source = counts[0].source;
      const total = counts.reduce((sum, one) => sum + one.tokens, 0);
      fill(this.counted, () => t('chat.tokens', { n: total, tokens: tokens({ tokens: total, source }) }));
    } catch {
      fill(this.counted);
    }
  }

  /** Keeps the newest words in view while the reader is at the end of the page. */
  follow() {
    const page = document.documentElement;
    if (page.scrollHeight - page.scrollTop - page.clientHeight < 240) page.scrollTop = page.scrollHeight;
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }
}
