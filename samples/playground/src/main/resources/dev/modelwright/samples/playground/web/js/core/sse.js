/**
 * Reads server-sent events, however the network cut them.
 *
 * @typedef {{event: string, data: string}} ServerEvent
 */
export class EventParser {
  #rest = '';
  #event = '';
  /** @type {string[]} */
  #data = [];
  #first = true;

  /**
   * Takes text as it arrives and returns the events that are complete by now.
   *
   * @param {string} text
   * @returns {ServerEvent[]}
   */
  push(text) {
    if (this.#first && text) {
      this.#first = false;
      text = text.replace(/^\uFEFF/, '');
    }
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    /** @type {ServerEvent[]} */
    const events = [];
    lines.forEach((line) => this.#line(line, events));
    return events;
  }

  /** @param {string} line @param {ServerEvent[]} events */
  #line(line, events) {
    if (line === '') {
      if (this.#data.length > 0) events.push({ event: this.#event || 'message', data: this.#data.join('\n') });
      this.#data = [];
      this.#event = '';
      return;
    }
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'data') this.#data.push(value);
    else if (name === 'event') this.#event = value;
  }
}

/**
 * Reads the body of an answer, event by event.
 *
 * @param {ReadableStream<Uint8Array>} body
 * @returns {AsyncGenerator<ServerEvent>}
 */
export async function* serverEvents(body) {
  const parser = new EventParser();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parser.push(value);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
