import { post } from '../core/api.js';
import { add, fill, h } from '../core/dom.js';
import { bytes } from '../core/format.js';
import { t, tr } from '../core/i18n.js';
import { labelled, OneShot, remembered } from './one-shot.js';

const EXTENSIONS = {
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
  'audio/aac': 'aac',
};

/** A text, spoken. */
export class SpeechOutPanel extends OneShot {
  /** @type {string | null} */
  #address = null;

  constructor(target, model, parameters) {
    const text = remembered('speech', h('textarea', { id: 'speech-text', rows: '4', placeholder: tr('speech.placeholder') }));
    const voice = h('select', { id: 'speech-voice' }, h('option', { value: '' }, tr('speech.voice.default')));
    let panel;
    super(target, parameters, {
      title: 'speech',
      action: 'speech.run',
      inputs: [labelled(tr('speech.text'), text), labelled(tr('speech.voice'), voice)],
      run: (call) => call.blob('speech', {
        target,
        text: text.value,
        ...(voice.value ? { voice: voice.value } : {}),
        parameters: parameters.submitted(),
      }),
      result: (blob) => panel.#recording(blob),
    });
    panel = this;
    offerVoices(target, voice);
  }

  leave() {
    super.leave();
    this.#forget();
  }

  #forget() {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = null;
  }

  /** @param {Blob} blob */
  #recording(blob) {
    this.#forget();
    this.#address = URL.createObjectURL(blob);
    const type = blob.type.split(';')[0];
    return h('div', { class: 'card section' },
      h('audio', { controls: true, src: this.#address, 'aria-label': tr('speech.recording') }),
      h('div', { class: 'actions' },
        h('a', { class: 'button', href: this.#address, download: `speech.${EXTENSIONS[type] ?? 'bin'}` }, tr('speech.download')),
        h('span', { class: 'small soft numeric' }, () => `${type} · ${bytes(blob.size)}`)));
  }
}

/** A model without a list of voices keeps its own; that is no fault. */
async function offerVoices(target, select) {
  try {
    const { voices, default: usual } = await post('/api/voices', { target });
    fill(select);
    if (!usual) add(select, h('option', { value: '' }, tr('speech.voice.default')));
    add(select, voices.map(({ id, name, languages }) => h('option', { value: id, selected: id === usual }, () => [
      name, languages?.length ? `(${languages.join(', ')})` : '', id === usual ? t('speech.voice.usual') : '',
    ].filter(Boolean).join(' '))));
  } catch {
    // The choice "the model's own voice" stands.
  }
}
