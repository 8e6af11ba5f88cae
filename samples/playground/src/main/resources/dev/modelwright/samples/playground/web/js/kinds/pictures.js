import { announce } from '../core/announce.js';
import { session } from '../core/api.js';
import { fill, h } from '../core/dom.js';
import { bytes } from '../core/format.js';
import { t, tr } from '../core/i18n.js';

/** @typedef {{name: string, mimeType: string, base64: string}} Picture */

const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
// Room in a body for words, tools and parameters.
const REST = 256 * 1024;

/** Pictures that go with the next message: chosen, pasted or dropped, each with a way to take it back. */
export class Pictures {
  /** @type {Picture[]} */
  #chosen = [];

  /** @param {() => Picture[]} sent those of the conversation, which are sent again with each message */
  constructor(sent) {
    this.sent = sent;
    this.file = h('input', {
      type: 'file',
      multiple: true,
      hidden: true,
      accept: TYPES.join(','),
      'data-test': 'picture-file',
      on: { change: () => this.#choose() },
    });
    this.button = h('button', { type: 'button', class: 'quiet', 'data-test': 'add-picture', on: { click: () => this.file.click() } },
      tr('pictures.add'));
    this.list = h('ul', { class: 'pictures', 'aria-label': tr('pictures'), hidden: true });
    this.words = h('div', { class: 'violation', role: 'alert' });
    this.element = h('div', { class: 'picture-row' }, this.list, this.words, this.file);
  }

  /** Takes pictures that are pasted into an element or dropped on it. @param {HTMLElement} element */
  listen(element) {
    const leave = () => element.classList.remove('dropping');
    const take = (event, data) => {
      leave();
      if (data.files.length === 0) return;
      event.preventDefault();
      this.#add([...data.files]);
    };
    // Some programs copy a picture of a text beside the text, which is what is meant.
    element.addEventListener('paste', (event) => event.clipboardData.types.includes('text/plain') || take(event, event.clipboardData));
    element.addEventListener('drop', (event) => take(event, event.dataTransfer));
    element.addEventListener('dragleave', leave);
    element.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      element.classList.add('dropping');
    });
  }

  get length() {
    return this.#chosen.length;
  }

  /** Returns them, and begins anew. @returns {Picture[]} */
  take() {
    const taken = this.#chosen;
    this.#chosen = [];
    fill(this.words);
    this.#show();
    return taken;
  }

  /** Returns them and keeps them. @returns {Picture[]} */
  get() {
    return this.#chosen;
  }

  #choose() {
    const files = [...this.file.files];
    this.file.value = '';
    this.#add(files);
  }

  /** @param {File[]} files */
  async #add(files) {
    fill(this.words);
    const refused = [];
    for (const file of files) refused.push(await this.#refusal(file));
    const words = refused.filter(Boolean);
    if (words.length < files.length) announce(t('pictures.added', { n: files.length - words.length }));
    fill(this.words, words.map((one) => h('p', {}, one)));
    this.#show();
  }

  /** Takes a file. @param {File} file @returns {Promise<(() => string) | null>} why it was not taken, null when it was */
  async #refusal(file) {
    if (!TYPES.includes(file.type)) return tr('pictures.type', { name: file.name });
    try {
      const { limits } = await session();
      const large = this.#tooLarge(file, limits.json - REST);
      if (large) return large;
      const text = await base64(file);
      this.#chosen.push({ name: file.name, mimeType: file.type, base64: text });
      return null;
    } catch {
      return tr('pictures.unreadable', { name: file.name });
    }
  }

  // Base64 makes four letters of three bytes.
  #tooLarge(file, room) {
    const used = [...this.sent(), ...this.#chosen].reduce((sum, { base64: text }) => sum + text.length, 0);
    if (used + Math.ceil(file.size / 3) * 4 <= room) return null;
    return () => t('pictures.large', { name: file.name, size: bytes(file.size), limit: bytes((room / 4) * 3) });
  }

  /** @param {Picture} picture */
  #remove(picture) {
    const place = this.#chosen.indexOf(picture);
    this.#chosen.splice(place, 1);
    fill(this.words);
    this.#show();
    announce(t('pictures.removed', { name: picture.name }));
    const left = this.list.querySelectorAll('button');
    (left[Math.min(place, left.length - 1)] ?? this.button).focus();
  }

  #show() {
    this.list.hidden = this.#chosen.length === 0;
    fill(this.list, this.#chosen.map((picture) => h('li', {}, thumbnail(picture), h('button', {
      type: 'button',
      class: 'quiet',
      'aria-label': tr('pictures.remove', { name: picture.name }),
      on: { click: () => this.#remove(picture) },
    }, '×'))));
  }
}

/** @param {Picture} picture */
export function thumbnail({ name, mimeType, base64: text }) {
  return h('img', { class: 'thumbnail', alt: name, src: `data:${mimeType};base64,${text}` });
}

/** @param {File} file @returns {Promise<string>} */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
