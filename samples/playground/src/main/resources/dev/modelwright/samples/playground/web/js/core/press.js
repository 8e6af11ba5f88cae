/**
 * Whether a pointer is down now. What appears between press and release moves the button from under the pointer, and the click is
 * lost: so words that a press brings about wait for its end.
 */
let pressed = false;

addEventListener('pointerdown', () => {
  pressed = true;
}, true);
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => {
    pressed = false;
  }, true);
}

/** Resolves at once, or when the pointer is up and its click is over. @returns {Promise<void>} */
export function afterPress() {
  if (!pressed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => setTimeout(resolve);
    addEventListener('pointerup', done, { once: true });
    addEventListener('pointercancel', done, { once: true });
  });
}
