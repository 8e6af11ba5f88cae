import { en } from '/js/i18n/en.js';
import { zh } from '/js/i18n/zh.js';
import { h, refresh } from '/js/core/dom.js';
import { local, t, useLanguage } from '/js/core/i18n.js';
import { TurnView } from '/js/kinds/turn-view.js';
import { pieces, worded } from '/js/ui/words.js';
import { same, that } from './check.js';

const MARKUP = '<b onclick="x">**bold**</b>';

/** @param {any} words */
function places(words) {
  const text = typeof words === 'string' ? words : words.other;
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

export const tests = {
  bothLanguagesHaveTheSameWords: () => same(Object.keys(zh).sort(), Object.keys(en).sort()),
  bothLanguagesNameTheSameValues: () => Object.keys(en).forEach((key) => same(places(zh[key]), places(en[key]))),
  noChineseWordIsEnglish: () => {
    const left = Object.entries(zh).map(([key, words]) => [key, typeof words === 'string' ? words : words.other])
      .filter(([, words]) => /[a-z]{4}/.test(words.replace(/\{\w+\}|Modelwright|JSON|Enter|Shift|name|description|parameters/g, '')));
    same(left, []);
  },
  countsHaveTheirForm: () => same([t('count.saved', { n: 1 }), t('count.saved', { n: 2 })], ['1 credential', '2 credentials']),
  missingTranslationsAreEnglish: () => {
    useLanguage('zh');
    const texts = [{ en_US: 'a' }, { en_US: 'a', zh_Hans: ' ' }, { en_US: 'a', zh_Hans: '甲' }, 'x', undefined];
    same(texts.map(local), ['a', 'a', '甲', 'x', '']);
    useLanguage('en');
  },
  markupIsText: () => {
    const box = h('p', { title: MARKUP }, MARKUP, () => MARKUP);
    same([box.children.length, box.textContent, box.title], [0, MARKUP + MARKUP, MARKUP]);
  },
  wordsOfThePageFollowTheLanguageAndNothingElseMoves: () => {
    const input = h('input', { 'aria-label': () => t('save') });
    const box = h('div', {}, () => t('cancel'), input);
    document.body.append(box);
    input.value = 'typed';
    useLanguage('zh');
    same([box.textContent, input.getAttribute('aria-label'), input.value], ['取消', '保存', 'typed']);
    useLanguage('en');
    same(box.textContent, 'Cancel');
    box.remove();
    refresh();
  },
  backticksMarkCodeAndNothingElseMeansAnything: () => {
    same(pieces('`a` must be.'), [{ text: 'a', code: true }, { text: ' must be.', code: false }]);
    same(pieces('**x** <i> 5 ` 3'), [{ text: '**x** <i> 5 ` 3', code: false }]);
    same(pieces('`a` and ` b'), [{ text: 'a', code: true }, { text: ' and ` b', code: false }]);
    const box = worded('p', () => '`<b>` is text');
    same([box.textContent, box.querySelectorAll('b').length, box.querySelector('code').textContent], ['<b> is text', 0, '<b>']);
  },
  reasoningIsFoldedAndSaidAsText: () => {
    const view = new TurnView({ role: 'assistant', text: MARKUP, reasoning: MARKUP, reason: 'STOP' }, () => {});
    view.finish();
    const folded = view.element.querySelector('details.reasoning');
    that(!folded.hidden && !folded.open, 'not folded');
    same([folded.querySelector('.said').textContent, folded.querySelector('.said').children.length], [MARKUP, 0]);
    same(view.element.querySelector(':scope > .said').textContent, MARKUP);
  },
};
