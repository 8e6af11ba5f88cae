/**
 * A conversation: what was said, by whom, and how each answer ended. Knows nothing of the page.
 *
 * @typedef {{id?: string, name?: string, arguments: string, index?: number}} ToolCall
 * @typedef {{role: 'user' | 'assistant' | 'tool', text: string, images?: import('./pictures.js').Picture[], gone?: number,
 *   reasoning?: string, toolCalls?: ToolCall[], toolCallId?: string, name?: string, reason?: string, usage?: any,
 *   parameters?: any, problem?: any}} Turn
 */
export class Conversation {
  /** @type {Turn[]} */
  turns = [];
  system = '';
  tools = '';
  draft = '';

  /** @param {any} [remembered] what {@link remembered} returned */
  constructor(remembered) {
    if (Array.isArray(remembered?.turns)) this.turns = remembered.turns;
    const last = this.turns.at(-1);
    // The page was left while this answer arrived.
    if (last?.role === 'assistant' && !last.reason && !last.problem) last.reason = 'INCOMPLETE';
    for (const name of ['system', 'tools', 'draft']) if (typeof remembered?.[name] === 'string') this[name] = remembered[name];
  }

  /** Returns what outlives the page. Pictures do not: the browser's storage is smaller than a few of them. */
  remembered() {
    const { system, tools, draft } = this;
    const turns = this.turns.map(({ images, ...turn }) => (images ? { ...turn, gone: images.length } : turn));
    return { turns, system, tools, draft };
  }

  /** @param {string} text @param {import('./pictures.js').Picture[]} [images] */
  ask(text, images = []) {
    this.turns.push({ role: 'user', text, ...(images.length > 0 ? { images } : {}) });
  }

  /** Returns the pictures that each call sends. @returns {import('./pictures.js').Picture[]} */
  pictures() {
    return this.turns.flatMap((turn) => turn.images ?? []);
  }

  /** Starts an answer and returns it, to be filled while it arrives. @returns {Turn} */
  answer() {
    const turn = { role: 'assistant', text: '', reasoning: '', toolCalls: [] };
    this.turns.push(turn);
    return this.turns[this.turns.length - 1];
  }

  /** @param {ToolCall} call @param {string} text */
  toolResult(call, text) {
    this.turns.push({ role: 'tool', text, toolCallId: call.id, name: call.name });
  }

  /** Takes back a last answer that failed. */
  dropFailure() {
    if (this.turns.at(-1)?.problem) this.turns.pop();
  }

  /** Returns the tools that the last answer asks for and that have no result yet. @returns {ToolCall[]} */
  openToolCalls() {
    const last = this.turns.at(-1);
    return last?.role === 'assistant' && last.reason === 'TOOL_CALLS' ? last.toolCalls ?? [] : [];
  }

  /** Returns the messages of a call. Turns that have nothing to say are left out: answers that failed, pictures that are gone. */
  messages() {
    return this.#said(this.turns);
  }

  /** Returns the same without pictures, and what is being typed, to be counted. @param {string} typing */
  words(typing) {
    const said = this.#said(this.turns.map(({ images, ...turn }) => turn));
    if (typing.trim()) said.push({ role: 'user', text: typing });
    return said;
  }

  /** @param {Turn[]} turns */
  #said(turns) {
    const said = turns.filter((turn) => turn.role === 'tool' || turn.text || turn.images || turn.toolCalls?.length).map(message);
    if (this.system.trim()) said.unshift({ role: 'system', text: this.system });
    return said;
  }

  /** Returns the tools of a call, undefined when there are none. @throws {SyntaxError} when the text is no JSON */
  toolList() {
    if (!this.tools.trim()) return undefined;
    const tools = JSON.parse(this.tools);
    return Array.isArray(tools) ? tools : [tools];
  }
}

/** @param {Turn} turn */
function message({ role, text, images, toolCalls, toolCallId }) {
  if (role === 'tool') return { role, text, toolCallId };
  if (role === 'assistant' && toolCalls?.length) return { role, text, toolCalls: toolCalls.map(plainCall) };
  if (images) return { role, text, images: images.map(({ mimeType, base64 }) => ({ mimeType, base64 })) };
  return { role, text };
}

/** @param {ToolCall} call */
function plainCall({ id, name, arguments: text }) {
  return { id, name, arguments: text };
}

/** Adds to an answer what is new of it. @param {Turn} turn @param {string} event @param {any} data */
export function take(turn, event, data) {
  if (event === 'text') turn.text += data.text;
  else if (event === 'reasoning') turn.reasoning += data.text;
  else if (event === 'tool') takeTool(turn.toolCalls ?? [], data);
  else if (event === 'finish') finish(turn, data);
  else if (event === 'error') turn.problem = data;
}

/** @param {ToolCall[]} calls @param {any} delta */
function takeTool(calls, delta) {
  const same = (one) => (delta.index !== undefined ? one.index === delta.index : one.id === delta.id);
  let call = delta.index === undefined && !delta.id ? calls.at(-1) : calls.find(same);
  if (!call) {
    call = { index: delta.index, arguments: '' };
    calls.push(call);
  }
  if (delta.id) call.id = delta.id;
  if (delta.name) call.name = delta.name;
  call.arguments += delta.arguments ?? '';
}

/** @param {Turn} turn @param {any} data the whole answer, as the server has put it together */
function finish(turn, data) {
  turn.text = data.text ?? turn.text;
  turn.reasoning = data.reasoning ?? turn.reasoning;
  turn.toolCalls = data.toolCalls ?? turn.toolCalls;
  turn.reason = data.reason;
  turn.usage = data.usage;
  turn.parameters = data.parameters;
}
