/** Keys of the whole page, and those of the seat that has the keyboard. */
import { act, redo, undo } from './actions.js';
import { ask } from './ask.js';
import { byId, h } from './dom.js';
import { askSave } from './strip.js';
import { desk, fills } from './store.js';

const KEYS = [
  ['Arrows', 'from seat to seat'], ['Home, End', 'first and last of the row; with Ctrl of the whole plan'],
  ['Page up, Page down', 'five rows'], ['Enter', 'open the seat or the person'], ['Escape', 'close what is open'],
  ['A', 'on a seat: accepts, or back to proposed; of who said no: can come after all'], ['D', 'on a seat: declines'], ['P', 'on a seat: pin or unpin'],
  ['Ctrl+Z', 'undo'], ['Ctrl+Shift+Z', 'redo'], ['Ctrl+S', 'save'], ['/', 'on the plan: find'],
];

export const showKeys = () => ask('Keys', () => [
  h('table', {}, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Key'), h('th', { scope: 'col' }, 'What it does'))),
    h('tbody', {}, ...KEYS.map(([key, what]) => h('tr', {}, h('th', { scope: 'row' }, h('kbd', {}, key)), h('td', {}, what))))),
  h('p', {}, 'Dragging somebody to an empty seat moves them, as “Move…” does in the panel.'),
]);

const isText = (target) => target.matches('input:not([type=checkbox],[type=radio],[type=range]),textarea');

function ofPage(event) {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !isText(event.target)) {
    return { z: event.shiftKey ? redo : undo, y: redo, s: askSave }[key];
  }
  return undefined;
}

function ofSeat(event) {
  const { need, role, volunteer } = event.target.dataset;
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return undefined;
  }
  if (event.key === '/') {
    return () => /** @type {HTMLElement} */ (document.querySelector('[name=find]')).focus();
  }
  const seat = volunteer && desk.role(need, role)?.seats.find((one) => one.volunteer === volunteer);
  if (!seat) {
    return undefined;
  }
  const kinds = fills(seat)
    ? { a: seat.status === 'accepted' ? 'propose' : 'accept', d: 'decline', p: seat.pinned ? 'unpin' : 'pin' } : { a: 'propose' };
  const kind = kinds[event.key.toLowerCase()];
  return kind && (() => act(kind, { need, role, volunteer }));
}

export function startKeys() {
  addEventListener('keydown', (event) => {
    const asking = /** @type {HTMLDialogElement} */ (byId('ask')).open;
    const doing = asking || !(event.target instanceof HTMLElement) ? undefined
      : ofPage(event) ?? (byId('grid').contains(event.target) ? ofSeat(event) : undefined);
    if (doing) {
      event.preventDefault();
      doing();
    }
  });
}
