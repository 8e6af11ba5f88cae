import { fill, h, set } from '../core/dom.js';
import { t, tr } from '../core/i18n.js';

const EXAMPLE = JSON.stringify([{
  name: 'weather',
  description: 'Tells the weather in a town.',
  parameters: { type: 'object', properties: { town: { type: 'string' } }, required: ['town'] },
}], null, 2);

/** What a conversation starts from: a system prompt, and tools as JSON. */
export class ChatSetup {
  /** @param {import('./conversation.js').Conversation} talk @param {import('../core/store.js').Model} model @param {() => void} changed */
  constructor(talk, model, changed) {
    this.talk = talk;
    this.changed = changed;
    this.words = h('div', { class: 'violation', id: 'tools-wrong' });
    this.system = this.#area('system', '3');
    this.input = this.#area('tools', '6', { class: 'mono', 'aria-describedby': 'tools-wrong tools-hint', spellcheck: 'false' });
    const able = model.features.some((feature) => feature.endsWith('tool-call'));
    this.details = h('details', { class: 'card setup', open: Boolean(talk.system || talk.tools) },
      h('summary', {}, tr('chat.setup')),
      h('div', { class: 'form' },
        h('div', { class: 'field' }, h('label', { for: 'chat-system' }, tr('chat.system')), this.system),
        h('div', { class: 'field' },
          h('div', { class: 'section-head' }, h('label', { class: 'label', for: 'chat-tools' }, tr('chat.tools')),
            h('button', { type: 'button', class: 'quiet', on: { click: () => this.#example() } }, tr('chat.tools.example'))),
          this.input,
          h('div', { class: 'hint', id: 'tools-hint' }, () => [t('chat.tools.hint'), able ? '' : t('chat.tools.unable')].join(' ').trim()),
          this.words)));
    this.element = this.details;
  }

  #area(name, rows, more = {}) {
    const area = h('textarea', {
      id: `chat-${name}`,
      rows,
      ...more,
      prop: { value: this.talk[name] },
      on: {
        input: () => {
          this.talk[name] = area.value;
          this.changed();
          if (name === 'tools') this.#wrong(null);
        },
      },
    });
    return area;
  }

  #example() {
    this.input.value = EXAMPLE;
    this.talk.tools = EXAMPLE;
    this.#wrong(null);
    this.changed();
  }

  /** Returns the tools; undefined when there are none, null when the text is no JSON, which is shown. */
  tools() {
    try {
      return this.talk.toolList();
    } catch (cause) {
      this.#wrong(cause.message);
      return null;
    }
  }

  /** @param {string | null} message */
  #wrong(message) {
    set(this.input, 'aria-invalid', message ? 'true' : null);
    fill(this.words, message && (() => t('chat.tools.wrong', { message })));
    if (!message) return;
    this.details.open = true;
    this.input.focus();
  }
}
