import { post, postForBlob, postForEvents, send } from './api.js';

/** Calls of models that can be stopped. A call's id is ours, so that it can be stopped before anything was answered. */

export class Call {
  id = `web-${crypto.randomUUID()}`;
  #abort = new AbortController();
  stopped = false;

  get signal() {
    return this.#abort.signal;
  }

  /** @param {string} route @param {object} body */
  json(route, body) {
    return post(`/api/calls/${route}`, { ...body, callId: this.id }, this.signal);
  }

  /** @param {string} route @param {object} body */
  blob(route, body) {
    return postForBlob(`/api/calls/${route}`, { ...body, callId: this.id }, this.signal);
  }

  /** @param {string} route @param {object} body */
  events(route, body) {
    return postForEvents(`/api/calls/${route}`, { ...body, callId: this.id }, this.signal);
  }

  /** @param {string} route @param {object} request @param {Blob} audio @param {string} name */
  upload(route, request, audio, name) {
    const form = new FormData();
    form.append('request', new Blob([JSON.stringify({ ...request, callId: this.id })], { type: 'application/json' }));
    form.append('audio', audio, name);
    return send('POST', `/api/calls/${route}`, form, this.signal);
  }

  /** Stops at the vendor, and lets the last words arrive. Where that cannot be asked for, the connection is closed, which stops too. */
  async stop() {
    if (this.stopped) return;
    this.stopped = true;
    try {
      await send('DELETE', `/api/calls/${encodeURIComponent(this.id)}`);
    } catch {
      this.#abort.abort();
    }
  }

  /** Closes the connection: the reader has left. */
  abandon() {
    this.stopped = true;
    this.#abort.abort();
  }
}
