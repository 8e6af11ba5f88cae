import { fill, h } from '../core/dom.js';
import { lo, t, tr } from '../core/i18n.js';
import { worded } from '../ui/words.js';

/**
 * What a check of credentials found out, step by step.
 *
 * @param {{accepted: boolean, stages: Array<{stage: string, state: string, message: any, detail?: string, remedy?: any}>}} result
 */
function stagesNote(result) {
  return h('div', { class: ['note', result.accepted ? 'good' : 'bad'], 'data-test': 'stages', tabindex: '-1' },
    h('h3', {}, tr(result.accepted ? 'check.accepted' : 'check.refused')),
    h('ol', { class: 'stages' }, result.stages.map(stage)));
}

function stage(one) {
  return h('li', { class: ['stage', one.state], 'data-stage': one.stage, 'data-state': one.state },
    h('span', { class: 'stage-title' },
      h('span', { class: 'visually-hidden' }, () => `${t(`stage.${one.state}`)}: `), lo(one.message)),
    one.detail && h('span', { class: 'small' }, worded('q', () => one.detail)),
    one.remedy && worded('span', lo(one.remedy), { class: 'small' }));
}

/** Shows the result in a box, and leads the reader to it. @param {HTMLElement} box @param {any} result */
export function showStages(box, result) {
  const note = stagesNote(result);
  fill(box, note);
  note.focus();
}
