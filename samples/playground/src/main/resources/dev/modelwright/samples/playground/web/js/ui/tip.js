import { h, newId } from '../core/dom.js';
import { tr } from '../core/i18n.js';

/** A question mark that explains on hover, focus and touch; Esc closes it. @param {() => string} words */
export function tip(words) {
  const id = newId('tip');
  const box = h('span', {
    class: 'tip',
    on: {
      keydown: (event) => {
        if (event.key === 'Escape') box.classList.add('closed');
      },
      focusin: () => box.classList.remove('closed'),
      mouseenter: () => box.classList.remove('closed'),
    },
  },
  h('button', { type: 'button', 'aria-label': tr('explain'), 'aria-describedby': id }, '?'),
  h('span', { class: 'tip-words', role: 'tooltip', id }, words));
  return box;
}
