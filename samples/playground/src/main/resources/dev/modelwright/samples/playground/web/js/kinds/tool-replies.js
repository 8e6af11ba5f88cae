import { h, newId } from '../core/dom.js';
import { t, tr } from '../core/i18n.js';

/**
 * Places for the results of tools: nobody runs them here, so the reader says what they would have answered.
 *
 * @param {import('./conversation.js').ToolCall[]} calls
 * @param {(results: string[]) => void} reply
 */
export function toolReplies(calls, reply) {
  const inputs = calls.map((call) => h('input', { type: 'text', id: newId('result'), autocomplete: 'off', 'data-result': call.name }));
  return h('form', {
    class: 'card form tool-replies',
    on: {
      submit: (event) => {
        event.preventDefault();
        reply(inputs.map((input) => input.value));
      },
    },
  },
  h('p', { class: 'small soft' }, tr('chat.results')),
  calls.map((call, index) => h('div', { class: 'field' },
    h('label', { for: inputs[index].id }, () => t('chat.result', { name: call.name })), inputs[index])),
  h('div', { class: 'actions' }, h('button', { type: 'submit' }, tr('chat.results.send'))));
}
