import { fill, h } from '../core/dom.js';
import { bytes, duration } from '../core/format.js';
import { t, tr } from '../core/i18n.js';
import { labelled, OneShot } from './one-shot.js';
import { Recorder } from './recorder.js';
import { usageLine } from './usage.js';

/** A recording, written down: from a file, or from the microphone. */
export class SpeechInPanel extends OneShot {
  constructor(target, model, parameters) {
    const source = new Source(model);
    super(target, parameters, {
      title: 'listen',
      action: 'listen.run',
      inputs: [
        labelled(tr('listen.file'), source.file, () => limits(model)),
        source.recorder.element,
        source.chosen,
        source.words,
        h('div', { class: 'pair' }, labelled(tr('listen.language'), source.language, tr('listen.language.hint')),
          labelled(tr('listen.segments'), source.segments)),
      ],
      run: (call) => source.run(call, target, parameters.submitted()),
      result,
    });
    this.source = source;
  }

  leave() {
    super.leave();
    this.source.recorder.release();
  }
}

/** What is to be written down. */
class Source {
  /** @type {{blob: Blob, name: string} | null} */
  #audio = null;

  constructor(model) {
    const extensions = model.properties.supported_file_extensions;
    const accept = extensions ? extensions.split(',').map((one) => `.${one.trim()}`).join(',') : 'audio/*';
    this.file = h('input', {
      type: 'file',
      id: 'listen-file',
      accept,
      on: { change: () => this.#take(this.file.files[0], this.file.files[0]?.name) },
    });
    this.recorder = new Recorder((blob, name) => {
      this.file.value = '';
      this.#take(blob, name);
    });
    this.chosen = h('p', { class: 'small soft', role: 'status' });
    this.words = h('p', { class: 'violation', id: 'listen-wrong', role: 'alert' });
    this.language = h('input', { type: 'text', id: 'listen-language', autocomplete: 'off', placeholder: 'en' });
    this.segments = h('select', { id: 'listen-segments' },
      ['none', 'segments', 'words'].map((one) => h('option', { value: one }, tr(`segments.${one}`))));
  }

  #take(blob, name) {
    this.#audio = blob ? { blob, name } : null;
    fill(this.words);
    fill(this.chosen, blob && (() => t('listen.chosen', { name, size: bytes(blob.size) })));
  }

  /** @returns {Promise<any>} undefined when there is nothing to write down */
  async run(call, target, parameters) {
    if (!this.#audio) {
      fill(this.words, tr('listen.missing'));
      this.file.focus();
      return undefined;
    }
    const language = this.language.value.trim();
    const request = { target, parameters, segments: this.segments.value, ...(language ? { language } : {}) };
    return call.upload('transcription', request, this.#audio.blob, this.#audio.name);
  }
}

function limits({ properties }) {
  return [
    properties.supported_file_extensions && t('listen.types', { types: properties.supported_file_extensions.split(',').join(', ') }),
    properties.file_upload_limit !== undefined && t('listen.limit', { size: `${properties.file_upload_limit} MB` }),
  ].filter(Boolean).join(' ');
}

function result({ text, language, durationMs, segments, usage, parameters }) {
  return h('div', { class: 'card section' },
    h('p', { class: 'said', 'data-test': 'transcript' }, text),
    (language || durationMs !== undefined) && h('p', { class: 'small soft' },
      () => [language, durationMs !== undefined && duration(durationMs)].filter(Boolean).join(' · ')),
    segments?.length > 0 && h('ol', { class: 'segments' }, segments.map((one) => h('li', {},
      h('span', { class: 'numeric soft small' }, () => `${duration(one.startMs)} – ${duration(one.endMs)}`), h('span', {}, one.text)))),
    usageLine(usage, { parameters }));
}
