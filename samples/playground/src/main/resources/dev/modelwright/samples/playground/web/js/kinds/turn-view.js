import { fill, h, refresh } from '../core/dom.js';
import { prettyJson } from '../core/format.js';
import { tr } from '../core/i18n.js';
import { problemNote } from '../ui/problem.js';
import { thumbnail } from './pictures.js';
import { usageLine } from './usage.js';

/** One turn of a conversation. Everything that was said is text, whatever it looks like. */
export class TurnView {
  /** @param {import('./conversation.js').Turn} turn @param {() => void} retry */
  constructor(turn, retry) {
    this.turn = turn;
    this.retry = retry;
    this.text = h('div', { class: 'said' });
    this.reasoning = h('div', { class: 'said' });
    this.thoughts = h('details', { class: 'reasoning', hidden: true }, h('summary', {}, tr('chat.reasoning')), this.reasoning);
    this.tools = h('div', { class: 'tool-calls' });
    this.end = h('div', { class: 'turn-end' });
    this.element = h('li', { class: ['turn', turn.role], 'data-role': turn.role },
      h('div', { class: 'who' }, tr(`role.${turn.role}`), turn.name && h('code', {}, turn.name)),
      pictures(turn), this.thoughts, this.text, this.tools, this.end);
    this.update();
  }

  /** Shows what is there by now. Appends to the text that is shown, so that a selection survives. */
  update() {
    grow(this.text, this.turn.text);
    grow(this.reasoning, this.turn.reasoning ?? '');
    this.thoughts.hidden = !this.turn.reasoning;
    if (this.turn.toolCalls?.length) fill(this.tools, this.turn.toolCalls.map(toolCall));
  }

  /** Shows how the answer ended. */
  finish() {
    this.update();
    this.element.classList.remove('running');
    const { problem, usage, reason, parameters } = this.turn;
    if (problem) fill(this.end, this.#failure(problem));
    else if (usage || reason) fill(this.end, usageLine(usage, { reason, parameters }));
    refresh(this.end);
  }

  #failure(problem) {
    const partial = problem.failure?.partialText;
    if (partial && !this.turn.text) grow(this.text, partial);
    return problemNote(problem, { retry: this.retry });
  }

  running() {
    this.element.classList.add('running');
  }
}

/** @param {import('./conversation.js').Turn} turn */
function pictures({ images, gone }) {
  if (gone) return h('div', { class: 'small soft' }, tr('pictures.gone', { n: gone }));
  return images && h('div', { class: 'pictures' }, images.map(thumbnail));
}

/** @param {HTMLElement} element @param {string} text */
function grow(element, text) {
  const shown = element.firstChild instanceof Text ? element.firstChild : element.appendChild(document.createTextNode(''));
  if (shown.data === text) return;
  if (text.startsWith(shown.data)) shown.appendData(text.slice(shown.data.length));
  else shown.data = text;
}

/** @param {import('./conversation.js').ToolCall} call */
function toolCall(call) {
  return h('div', { class: 'tool-call', 'data-tool': call.name },
    h('div', { class: 'small' }, tr('chat.tool'), ' ', h('code', {}, call.name ?? '…')),
    h('pre', {}, prettyJson(call.arguments)));
}
