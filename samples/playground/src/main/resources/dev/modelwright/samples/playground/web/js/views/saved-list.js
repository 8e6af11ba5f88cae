import { announce } from '../core/announce.js';
import { post, problemOf } from '../core/api.js';
import { fill, h } from '../core/dom.js';
import { local, t, tr } from '../core/i18n.js';
import { deleteSaved, updateSaved } from '../core/store.js';
import { showStages } from '../forms/stages.js';
import { busy } from '../ui/busy.js';
import { askName, confirmed } from '../ui/dialog.js';
import { problemNote } from '../ui/problem.js';

/**
 * The credentials that are saved for a provider: check, edit, rename, delete.
 *
 * @param {import('../core/store.js').Saved[]} saved
 * @param {{provider?: any, edit?: (saved: any) => void, changed: (saved?: any) => Promise<void>}} page without a provider, records
 *     can only be renamed and deleted
 */
export function savedList(saved, page) {
  if (saved.length === 0) return h('div', { class: 'empty' }, h('p', {}, tr('credentials.none')));
  return h('ul', { class: 'credential-list' }, saved.map((one) => h('li', {}, record(one, page))));
}

function record(saved, page) {
  const outcome = h('div', { class: 'outcome' });
  const run = (work) => work().catch((cause) => fill(outcome, problemNote(problemOf(cause))));
  const check = h('button', {
    type: 'button',
    class: 'quiet',
    'aria-label': () => t('check.of', { name: saved.name }),
    on: { click: () => busy(check, () => run(() => checkIt(saved, outcome))) },
  }, tr('check'));
  const button = (key, work) => h('button', {
    type: 'button',
    class: 'quiet',
    'aria-label': () => t(`${key}.of`, { name: saved.name }),
    on: { click: () => run(work) },
  }, tr(key));
  return h('article', { class: 'card credential', 'data-saved': saved.id, 'data-name': saved.name },
    h('div', { class: 'credential-head' }, h('h3', {}, saved.name), h('span', { class: 'small soft' }, subject(saved))),
    facts(saved, page.provider),
    saved.problem && problemNote(saved.problem, { level: 'h4' }),
    h('div', { class: 'actions' },
      !saved.problem && check,
      page.edit && button('edit', async () => page.edit(saved)),
      button('rename', () => renameIt(saved, page)),
      button('delete', () => deleteIt(saved, page))),
    outcome);
}

function subject(saved) {
  return () => (saved.form === 'model' ? `${saved.model} · ${t(`kind.${saved.kind}`)}` : t('scope.provider'));
}

function facts(saved, provider) {
  const label = (variable) => labelOf(provider, saved, variable);
  const secrets = Object.entries(saved.secrets).filter(([, secret]) => secret.set);
  return h('ul', { class: 'badges' },
    saved.standIn && h('li', { class: 'badge warn' }, tr('stand-in')),
    secrets.map(([variable]) => h('li', { class: 'badge' }, () => t('secret.stored', { label: label(variable) }))),
    Object.entries(saved.values).map(([variable, value]) => h('li', { class: 'badge value' }, () => `${label(variable)}: ${value}`)));
}

/** The name of a field; one that the vendor has dropped since keeps its variable. */
function labelOf(provider, saved, variable) {
  const form = saved.form === 'model' ? provider?.modelForm : provider?.providerForm;
  return local(form?.fields.find((field) => field.variable === variable)?.label) || variable;
}

// A credential for shipped models names none: the server chooses one of them.
async function checkIt(saved, outcome) {
  const own = saved.form === 'model' ? { kind: saved.kind, model: saved.model } : {};
  const result = await post('/api/credentials/validate', { provider: saved.provider, saved: saved.id, ...own });
  showStages(outcome, result);
}

async function renameIt(saved, page) {
  const name = await askName({ title: tr('rename'), label: tr('credential.name'), value: saved.name });
  if (name === null || name === saved.name) return;
  const renamed = await updateSaved(saved, { name });
  announce(t('saved', { name: renamed.name }));
  await page.changed(renamed);
}

async function deleteIt(saved, page) {
  const sure = await confirmed({
    title: tr('delete.title'),
    words: () => t('delete.words', { name: saved.name }),
    action: tr('delete'),
  });
  if (!sure) return;
  await deleteSaved(saved);
  announce(t('deleted', { name: saved.name }));
  await page.changed();
}
