/** The one dialog that asks; while it is open the browser keeps the keyboard inside, and it is given back after. */
import { button, byId, h } from './dom.js';

const dialog = () => /** @type {HTMLDialogElement} */ (byId('ask'));

function giveBack(from) {
  const again = from?.isConnected ? from
    : document.querySelector(`[data-key="${CSS.escape(from?.dataset.key ?? '')}"]`)
      ?? document.querySelector('#panel[open] h2') ?? byId('grid');
  /** @type {HTMLElement} */ (again).focus();
}

/** @param {(close: () => void) => (Node|false|null)[]} content what stands under the title */
export function ask(title, content) {
  const box = dialog();
  const from = /** @type {HTMLElement|null} */ (document.activeElement);
  const shut = () => {
    box.close();
    box.replaceChildren();
    giveBack(from);
  };
  box.replaceChildren(h('div', { class: 'bar' }, h('h2', { id: 'ask-title', tabindex: -1 }, title),
    button('Close', shut, { 'aria-label': `Close: ${title}` })), ...content(shut).filter(Boolean));
  box.oncancel = (event) => {
    event.preventDefault();
    shut();
  };
  if (!box.open) {
    box.showModal();
  }
  /** @type {HTMLElement} */ (box.querySelector('[autofocus]') ?? byId('ask-title')).focus();
  return box;
}
