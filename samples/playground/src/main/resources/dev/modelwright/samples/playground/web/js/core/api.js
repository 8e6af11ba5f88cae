import { serverEvents } from './sse.js';

/**
 * @typedef {import('./i18n.js').Localized} Localized
 * @typedef {{field: string, rule: string, label?: Localized, message: Localized, remedy?: Localized}} Violation
 * @typedef {{kind: string, label: Localized, vendor: string, detail: string, reason?: string, status?: number,
 *   vendorCode?: string, requestId?: string, retryAfterMs?: number, retryable: boolean, partialText?: string}} Failure
 * @typedef {{code: string, message: Localized, remedy: Localized, violations?: Violation[], failure?: Failure}} Problem
 */

/** An answer other than 2xx, or none at all. */
export class ApiError extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.code);
    this.problem = problem;
  }
}

const UNREACHABLE = {
  code: 'unreachable',
  message: { en_US: 'The playground does not answer.', zh_Hans: '演练场没有响应。' },
  remedy: {
    en_US: 'Is its program still running? Start it again, then try again.',
    zh_Hans: '程序还在运行吗？请重新启动后再试。',
  },
};
const UNREADABLE = {
  code: 'unreadable',
  message: { en_US: 'The answer cannot be read.', zh_Hans: '无法读取响应。' },
  remedy: { en_US: 'Reload the page.', zh_Hans: '请重新加载页面。' },
};

/** @type {Promise<any> | null} */
let opened = null;

/** Returns the session, which is asked for once. @returns {Promise<any>} */
export function session() {
  opened ??= request('/api/session', { method: 'GET' }).then((answer) => answer.json());
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** @param {string} path */
export async function get(path) {
  await session();
  return json(await request(path, { method: 'GET' }));
}

/**
 * @param {'POST' | 'PUT' | 'DELETE'} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {AbortSignal} [signal]
 */
export async function send(method, path, body, signal) {
  const answer = await guarded(method, path, body, signal);
  // Also an answer without a body is read to its end, or the browser calls it aborted.
  return answer.status === 204 ? void (await answer.text()) : json(answer);
}

/** @param {string} path @param {unknown} body @param {AbortSignal} [signal] */
export const post = (path, body, signal) => send('POST', path, body, signal);

/** Returns the answer's bytes with their type. @param {string} path @param {unknown} body @param {AbortSignal} [signal] */
export async function postForBlob(path, body, signal) {
  const answer = await guarded('POST', path, body, signal);
  return broken(() => answer.blob(), signal);
}

/**
 * Posts and reads events. Data that is no JSON ends the stream with an error.
 *
 * @param {string} path
 * @param {unknown} body
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<{event: string, data: any}>}
 */
export async function* postForEvents(path, body, signal) {
  const answer = await guarded('POST', path, body, signal);
  if (!answer.body) throw new ApiError(UNREADABLE);
  const events = serverEvents(answer.body);
  for (;;) {
    const { done, value } = await broken(() => events.next(), signal);
    if (done) return;
    yield { event: value.event, data: parsed(value.data) };
  }
}

/** @param {string} method @param {string} path @param {unknown} body @param {AbortSignal} [signal] */
async function guarded(method, path, body, signal) {
  const first = await attempt(method, path, body, signal);
  if (first.ok) return first;
  const error = await failure(first);
  if (error.problem.code !== 'csrf_invalid') throw error;
  // The server was started again: its new session knows nothing of the old token.
  opened = null;
  const second = await attempt(method, path, body, signal);
  if (!second.ok) throw await failure(second);
  return second;
}

/** @param {string} method @param {string} path @param {unknown} body @param {AbortSignal} [signal] */
async function attempt(method, path, body, signal) {
  const headers = { 'X-CSRF-Token': (await session()).csrfToken };
  const upload = body instanceof FormData;
  if (body !== undefined && !upload) headers['Content-Type'] = 'application/json';
  const payload = body === undefined || upload ? body : JSON.stringify(body);
  return broken(() => fetch(path, { method, headers, body: payload, signal }), signal);
}

/** @param {string} path @param {RequestInit} options */
async function request(path, options) {
  const answer = await broken(() => fetch(path, options));
  if (!answer.ok) throw await failure(answer);
  return answer;
}

/** Turns a lost connection into words; a stop that was asked for stays what it is. @template T
 * @param {() => Promise<T>} work @param {AbortSignal} [signal] @returns {Promise<T>} */
async function broken(work, signal) {
  try {
    return await work();
  } catch (cause) {
    if (signal?.aborted || cause instanceof ApiError) throw cause;
    throw new ApiError(UNREACHABLE);
  }
}

/** @param {Response} answer */
async function failure(answer) {
  try {
    const problem = await answer.json();
    return new ApiError(problem?.code && problem.message ? problem : UNREADABLE);
  } catch {
    return new ApiError(UNREADABLE);
  }
}

/** @param {Response} answer */
async function json(answer) {
  try {
    return await answer.json();
  } catch {
    throw new ApiError(UNREADABLE);
  }
}

/** @param {string} data */
function parsed(data) {
  try {
    return JSON.parse(data);
  } catch {
    throw new ApiError(UNREADABLE);
  }
}

/** Returns the problem of whatever was thrown. @param {any} cause @returns {Problem} */
export function problemOf(cause) {
  if (cause instanceof ApiError) return cause.problem;
  console.error(cause);
  return { ...UNREADABLE, message: { en_US: 'This page made a mistake.', zh_Hans: '页面出现了错误。' } };
}
