import { problemOf, session } from './core/api.js';
import { add, fill, h } from './core/dom.js';
import { applyLanguage, lo, tr } from './core/i18n.js';
import { parseRoute } from './core/router.js';
import { problemNote } from './ui/problem.js';
import { main, shell, showPage } from './ui/shell.js';
import { catalogueView } from './views/catalogue.js';
import { providerView } from './views/provider.js';
import { useView } from './views/use.js';

const PAGES = { catalogue: catalogueView, provider: providerView, use: useView };

let shown = 0;
/** @type {() => void} */
let leave = () => {};

/** Shows the page of the address. Only the newest counts, when pages are changed faster than they load. @param {boolean} moved */
async function show(moved) {
  shown += 1;
  const mine = shown;
  leave();
  leave = () => {};
  const { page, parts } = parseRoute(location.hash);
  main.setAttribute('aria-busy', 'true');
  const view = await load(PAGES[page] ? page : 'catalogue', parts);
  if (mine !== shown) {
    view.leave?.();
    return;
  }
  leave = view.leave ?? leave;
  fill(main, h('div', { class: 'view' }, view.content));
  main.removeAttribute('aria-busy');
  showPage(page, view.title);
  if (moved) scrollTo(0, 0);
  view.shown?.();
  if (moved && !main.contains(document.activeElement)) main.querySelector('h1')?.focus();
}

/** @param {string} page @param {string[]} parts */
async function load(page, parts) {
  try {
    return await PAGES[page](parts);
  } catch (cause) {
    const note = problemNote(problemOf(cause), { retry: () => show(false), level: 'h2' });
    return { title: tr('failed'), content: [h('h1', { tabindex: '-1' }, tr('failed')), note] };
  }
}

/** What the server has to say about itself, once. */
async function notices() {
  try {
    const { notices: words } = await session();
    if (words?.length) main.before(h('div', { class: 'notices' }, words.map((one) => h('p', { class: 'note', role: 'note' }, lo(one)))));
  } catch {
    // The page itself says that the server does not answer.
  }
}

applyLanguage();
add(document.body, shell());
addEventListener('hashchange', () => show(true));
show(false);
notices();
