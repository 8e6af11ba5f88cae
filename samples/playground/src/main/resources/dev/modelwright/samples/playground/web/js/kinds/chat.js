import { announce, newSentences } from '../core/announce.js';
import { problemOf } from '../core/api.js';
import { Call } from '../core/calls.js';
import { fill, h } from '../core/dom.js';
import { t, tr } from '../core/i18n.js';
import { readJson, writeJson } from '../core/settings.js';
import { ChatSetup } from './chat-setup.js';
import { Composer } from './composer.js';
import { Conversation, take } from './conversation.js';
import { Pictures } from './pictures.js';
import { toolReplies } from './tool-replies.js';
import { TurnView } from './turn-view.js';

/** A conversation with a language model. */
export class ChatPanel {
  /** @type {Call | null} */
  call = null;

  /** @param {any} target @param {import('../core/store.js').Model} model @param {any} parameters */
  constructor(target, model, parameters) {
    this.target = target;
    this.parameters = parameters;
    this.key = `playground.chat.${target.saved}.${target.model}`;
    this.talk = new Conversation(readJson(sessionStorage, this.key));
    this.setup = new ChatSetup(this.talk, model, () => this.#keep());
    this.list = h('ol', { class: 'turns', 'aria-label': tr('chat.log') });
    this.replies = h('div', { class: 'outcome' });
    const pictures = model.features.includes('vision') ? new Pictures(() => this.talk.pictures()) : null;
    this.composer = new Composer(target, this.talk, pictures, {
      send: (text, images) => this.#ask(text, images),
      stop: () => this.call?.stop(),
      changed: () => this.#keep(),
    });
    const clear = () => this.#clear();
    this.clear = h('button', { type: 'button', class: 'quiet', 'data-test': 'clear', on: { click: clear } }, tr('chat.clear'));
    this.element = h('section', { class: 'chat', 'aria-label': tr('chat') },
      h('div', { class: 'section-head' }, h('h2', {}, tr('chat')), this.clear),
      this.setup.element, this.list, this.replies, this.composer.element);
    this.#showAll();
  }

  shown() {
    this.composer.focus();
    this.composer.count();
  }

  leave() {
    this.call?.abandon();
  }

  #keep() {
    writeJson(sessionStorage, this.key, this.talk.remembered());
  }

  #showAll() {
    fill(this.list, this.talk.turns.map((turn) => this.#view(turn).element));
    this.#showEnd();
  }

  /** @param {import('./conversation.js').Turn} turn */
  #view(turn) {
    const view = new TurnView(turn, () => this.#retry());
    view.finish();
    return view;
  }

  // What stands below the last turn: a word when there is none, and places for the results of tools.
  #showEnd() {
    this.clear.hidden = this.talk.turns.length === 0;
    const open = this.call ? [] : this.talk.openToolCalls();
    if (this.talk.turns.length === 0) fill(this.replies, h('p', { class: 'empty' }, tr('chat.empty')));
    else fill(this.replies, open.length > 0 && toolReplies(open, (results) => this.#reply(open, results)));
  }

  /** @param {string} text @param {import('./pictures.js').Picture[]} images */
  #ask(text, images) {
    if (this.setup.tools() === null) return false;
    this.talk.dropFailure();
    this.talk.ask(text, images);
    this.#showAll();
    this.#run();
    return true;
  }

  #retry() {
    if (this.call) return;
    this.talk.dropFailure();
    this.#showAll();
    this.#run();
  }

  #reply(calls, results) {
    calls.forEach((call, index) => this.talk.toolResult(call, results[index]));
    this.#showAll();
    this.#run();
  }

  #clear() {
    this.call?.abandon();
    this.talk.turns = [];
    this.#keep();
    this.#showAll();
    this.composer.focus();
  }

  async #run() {
    const tools = this.setup.tools();
    if (tools === null) return;
    const body = {
      target: this.target,
      messages: this.talk.messages(),
      parameters: this.parameters.submitted(),
      ...(tools ? { tools } : {}),
    };
    const call = new Call();
    this.call = call;
    const stopOnEscape = (event) => event.key === 'Escape' && call.stop();
    const turn = this.talk.answer();
    const view = new TurnView(turn, () => this.#retry());
    view.running();
    this.list.append(view.element);
    this.#showEnd();
    this.composer.running(true);
    document.addEventListener('keydown', stopOnEscape);
    announce(t('chat.answering'));
    await this.#read(call, turn, view, body);
    document.removeEventListener('keydown', stopOnEscape);
    if (this.call !== call) return;
    this.call = null;
    this.#finished(turn, view);
  }

  async #read(call, turn, view, body) {
    let said = 0;
    let spoken = performance.now();
    try {
      for await (const { event, data } of call.events('chat', body)) {
        take(turn, event, data);
        view.update();
        this.composer.follow();
        if (performance.now() - spoken > 4000) {
          const fresh = newSentences(turn.text, said);
          if (fresh.words) announce(fresh.words);
          said = fresh.said;
          spoken = performance.now();
        }
      }
      if (!turn.reason && !turn.problem) turn.reason = 'INCOMPLETE';
    } catch (cause) {
      if (call.stopped) turn.reason = 'CANCELLED';
      else turn.problem = problemOf(cause);
    }
    this.unsaid = turn.text.slice(said);
  }

  #finished(turn, view) {
    view.finish();
    this.composer.running(false);
    if (turn.problem?.violations) this.parameters.show(turn.problem.violations);
    if (!turn.problem) announce(`${this.unsaid} — ${t(`finish.${turn.reason}`)}`);
    this.#keep();
    this.#showEnd();
    this.composer.follow();
    this.composer.count();
  }
}
