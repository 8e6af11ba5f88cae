import { fill, h } from '../core/dom.js';
import { duration } from '../core/format.js';
import { t, tr } from '../core/i18n.js';

const FAILURES = { NotAllowedError: 'record.denied', SecurityError: 'record.denied', NotFoundError: 'record.none' };
const NAMES = { 'audio/webm': 'recording.webm', 'audio/mp4': 'recording.m4a', 'audio/ogg': 'recording.ogg' };

/** Records the microphone, when the reader allows it. Nothing is sent before they ask for it. */
export class Recorder {
  /** @type {MediaRecorder | null} */
  #recorder = null;
  /** @type {Blob[]} */
  #pieces = [];
  #timer = 0;
  #left = false;

  /** @param {(blob: Blob, name: string) => void} done */
  constructor(done) {
    this.done = done;
    this.status = h('span', { class: 'small soft numeric' });
    this.button = h('button', { type: 'button', on: { click: () => this.#toggle() } });
    const able = Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);
    this.button.disabled = !able;
    this.#label();
    if (!able) fill(this.status, tr('record.unable'));
    this.element = h('div', { class: 'actions recorder' }, this.button, this.status);
  }

  async #toggle() {
    if (this.#recorder) {
      this.#recorder.stop();
      return;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (this.#left) stream.getTracks().forEach((track) => track.stop());
      else this.#start(stream);
    } catch (cause) {
      fill(this.status, tr(FAILURES[cause.name] ?? 'record.failed'));
    }
  }

  /** @param {MediaStream} stream */
  #start(stream) {
    this.#recorder = new MediaRecorder(stream);
    this.#pieces = [];
    this.#recorder.ondataavailable = (event) => this.#pieces.push(event.data);
    this.#recorder.onstop = () => this.#finish(stream);
    this.#recorder.start();
    const began = Date.now();
    this.#timer = setInterval(() => fill(this.status, duration(Date.now() - began)), 200);
    this.#label();
  }

  /** @param {MediaStream} stream */
  #finish(stream) {
    const type = (this.#recorder?.mimeType ?? '').split(';')[0];
    clearInterval(this.#timer);
    stream.getTracks().forEach((track) => track.stop());
    this.#recorder = null;
    fill(this.status);
    this.#label();
    this.done(new Blob(this.#pieces, { type }), NAMES[type] ?? 'recording.webm');
  }

  #label() {
    this.button.setAttribute('aria-pressed', String(Boolean(this.#recorder)));
    fill(this.button, () => t(this.#recorder ? 'record.stop' : 'record.start'));
  }

  /** Lets go of the microphone: the reader has left. */
  release() {
    this.#left = true;
    this.done = () => {};
    this.#recorder?.stop();
  }
}
