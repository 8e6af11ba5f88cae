import { announce } from '../core/announce.js';
import { problemOf } from '../core/api.js';
import { Call } from '../core/calls.js';
import { fill, h } from '../core/dom.js';
import { t, tr } from '../core/i18n.js';
import { readJson, writeJson } from '../core/settings.js';
import { problemNote } from '../ui/problem.js';

/**
 * What the kinds with one question and one answer have in common: a form, a button to run, one to stop, and a result or a
 * problem. Inputs are remembered until the browser is closed.
 */
export class OneShot {
  /** @type {Call | null} */
  call = null;

  /**
   * @param {any} target
   * @param {any} parameters
   * @param {{title: string, action: string, inputs: any, run: (call: Call) => Promise<any>, result: (answer: any) => any}} kind
   */
  constructor(target, parameters, kind) {
    this.parameters = parameters;
    this.kind = kind;
    this.start = h('button', { type: 'submit', class: 'primary', 'data-test': 'run' }, tr(kind.action));
    const stop = () => this.call?.stop();
    this.stop = h('button', { type: 'button', class: 'danger', hidden: true, 'data-test': 'stop', on: { click: stop } }, tr('stop'));
    this.result = h('div', { class: 'result', 'data-test': 'result' });
    this.element = h('section', { class: 'section', 'aria-label': tr(kind.title) },
      h('h2', {}, tr(kind.title)),
      h('form', { class: 'card form', on: { submit: (event) => this.#submit(event), keydown: (event) => this.#key(event) } },
        kind.inputs, h('div', { class: 'actions' }, this.start, this.stop)),
      this.result);
  }

  leave() {
    this.call?.abandon();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape') this.call?.stop();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#submit(event);
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    if (!this.call) this.#run();
  }

  async #run() {
    const call = new Call();
    this.call = call;
    this.#running(true);
    try {
      const answer = await this.kind.run(call);
      if (answer !== undefined) {
        fill(this.result, this.kind.result(answer));
        announce(t('result.there'));
      }
    } catch (cause) {
      this.#failed(call, cause);
    } finally {
      this.call = null;
      this.#running(false);
    }
  }

  #failed(call, cause) {
    if (call.stopped) {
      fill(this.result, h('p', { class: 'note', role: 'status' }, tr('finish.CANCELLED')));
      return;
    }
    const problem = problemOf(cause);
    if (problem.violations) this.parameters.show(problem.violations);
    fill(this.result, problemNote(problem, { retry: () => this.#run() }));
  }

  /** @param {boolean} running */
  #running(running) {
    this.start.disabled = running;
    this.stop.hidden = !running;
    if (!running && document.activeElement === document.body) this.start.focus();
  }
}

/**
 * Returns an input whose text is remembered.
 *
 * @param {string} key
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 */
export function remembered(key, input) {
  const name = `playground.input.${key}`;
  const before = readJson(sessionStorage, name);
  if (typeof before === 'string') input.value = before;
  input.addEventListener('input', () => writeJson(sessionStorage, name, input.value));
  return input;
}

/** A label over an input, with a hint. @param {() => string} label @param {HTMLElement} input @param {() => string} [hint] */
export function labelled(label, input, hint) {
  if (hint) input.setAttribute('aria-describedby', `${input.id}-hint`);
  return h('div', { class: 'field' }, h('label', { for: input.id }, label), input,
    hint && h('div', { class: 'hint', id: `${input.id}-hint` }, hint));
}
