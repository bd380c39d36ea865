/** One place of the week: its sessions day by day. */
import { button, h, icon } from './dom.js';
import { desk, emptySeats } from './store.js';
import { opened, view } from './view.js';
import { seatChips } from './seats.js';
import * as words from './words.js';

const IN_A_CELL = 5;
const IN_A_DAY = 40;

function card(need, row) {
  const id = `n-${need.id}`;
  return h('div', { class: need.running ? 'session' : 'session off', role: 'group', 'aria-labelledby': id },
    h('p', { id, class: 'what' }, h('b', {}, words.time(need)), ` ${need.title}`,
      row.late > 0 && h('span', { class: 'series' }, ` ${[need.series || need.id, desk.areas.get(need.area)].filter(Boolean).join(', ')}`)),
    need.running ? null : h('p', { class: 'stopped' }, icon('off'), 'does not run'),
    h('div', { class: 'seats' }, ...seatChips(need)));
}

/** Where much takes place, what lacks somebody comes first, and the rest on demand. */
function shorten(needs, limit) {
  const first = [...needs].sort((a, b) => Number(emptySeats(b) > 0) - Number(emptySeats(a) > 0)).slice(0, limit);
  return needs.filter((need) => first.includes(need));
}

export function weekCell(row, date, redraw) {
  const needs = row.cells.get(date) ?? [];
  const key = `${row.key}|${date}`;
  const limit = view.day === '' ? IN_A_CELL : IN_A_DAY;
  const shown = opened.has(key) ? needs : shorten(needs, limit);
  const rest = needs.length - shown.length;
  return [
    ...shown.map((need) => card(need, row)),
    rest > 0 && button(`${rest} more`, () => { opened.add(key); redraw(key); }, {
      class: 'rest', tabindex: -1, key: `more:${key}`,
      'aria-label': `${rest} more sessions of ${row.title} on ${words.day(date)}`,
    }),
  ].filter(Boolean);
}

export function weekHead(row) {
  return [h('span', { class: 'name' }, row.title), row.beside && h('span', { class: 'beside' }, row.beside),
    row.empty > 0 && h('span', { class: 'lack' }, icon('empty'), `${row.empty} empty`)].filter(Boolean);
}
