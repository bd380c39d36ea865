/** One person's week. */
import { h } from './dom.js';
import { sessionChip } from './seats.js';

export const personCell = (row, date) => (row.cells.get(date) ?? []).map(sessionChip);

export function personHead({ volunteer }) {
  const beside = volunteer.active ? (volunteer.seats.length === 0 ? volunteer.reason || 'No place' : null) : 'Not active';
  return [h('button', { type: 'button', class: 'person', tabindex: -1, 'data-person': volunteer.id, key: `person:${volunteer.id}`, 'aria-haspopup': 'dialog' }, volunteer.name),
    beside && h('span', { class: 'beside' }, beside)].filter(Boolean);
}
