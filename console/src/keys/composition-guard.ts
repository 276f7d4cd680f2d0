/** What browsers name every key while an input method has it, also the Enter that ends a composition in Safari. */
const takenByInputMethod = 229;

/** The Enter that ends the writing of a Korean or Japanese word belongs to the word: it submits no form and picks nothing. */
export function guardComposition(target: Window): void {
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.isComposing || event.keyCode === takenByInputMethod)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
