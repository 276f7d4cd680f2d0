/** True while a drawer or dialog keeps the page beneath it. */
export function isLayerOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

/** True while a dialog waits for an answer. */
export function isQuestionOpen(): boolean {
  return document.querySelector('dialog[data-question]:modal') !== null;
}
