/** One seat as a button: who sits there or how many are missing, never told by colour alone. */
import { h, icon } from './dom.js';
import { desk, fills } from './store.js';
import { isChosen, seatKey } from './view.js';
import * as words from './words.js';

export const where = (need) => (need.home ? (desk.areas.get(need.area) ?? 'at home') : need.venue);
const session = (need) => `${need.title}, ${words.day(need.date)}, ${words.time(need)}, ${where(need)}`;
const roleOf = (need, role) => (need.roles.length > 1 || role !== 'volunteer' ? role : null);

function chip(need, role, volunteer, { face, name, kind, drag = false }) {
  const key = seatKey(need.id, role, volunteer);
  return h('button', {
    type: 'button', class: `seat ${kind}`, tabindex: -1, key,
    'data-need': need.id, 'data-role': role, 'data-volunteer': volunteer || null,
    'aria-label': name, 'aria-haspopup': 'dialog', draggable: drag ? 'true' : null,
    'aria-current': isChosen(need.id, role, volunteer) ? 'true' : null,
  }, ...face);
}

/** @param {string[]} spoken what else is said of the seat */
function taken(need, role, seat, face, spoken) {
  const signs = [
    seat.status === 'accepted' && icon('accepted'),
    !fills(seat) && icon('declined'),
    seat.pinned && icon('pinned'),
    (seat.change === 'new' || seat.change === 'moved') && icon('changed'),
  ];
  const said = [words.status(seat.status), seat.pinned && 'pinned', seat.change && seat.change !== 'kept' && seat.change];
  return chip(need, role, seat.volunteer, {
    kind: fills(seat) ? `taken ${seat.status === 'accepted' ? 'accepted' : ''}` : 'declined',
    face: [h('span', {}, ...face), ...signs], drag: fills(seat),
    name: [...spoken, roleOf(need, role), ...said].filter(Boolean).join(', '),
  });
}

/** The seats of a session: everybody who sits there, then what is missing in each role. */
export function seatChips(need) {
  return need.roles.flatMap((role) => {
    const label = roleOf(need, role.role);
    const beside = label && need.roles.length > 1 ? h('span', { class: 'role' }, `${label} `) : null;
    const chips = role.seats.map((seat) => {
      const name = desk.name(seat.volunteer);
      return taken(need, role.role, seat, [beside?.cloneNode(true), name].filter(Boolean), [beside && label, name, session(need)]);
    });
    if (role.empty > 0) {
      const text = `${role.empty} empty`;
      chips.push(chip(need, role.role, '', {
        kind: 'empty', face: [icon('empty'), h('span', {}, ...[beside, text].filter(Boolean))],
        name: [beside && label, text, session(need), role.reason].filter(Boolean).join(', '),
      }));
    }
    return chips;
  });
}

/** The same seat in the row of a person, who is named by the row. */
export const sessionChip = ({ need, role, seat }) => taken(need, role, seat,
  [h('b', {}, words.time(need)), ` ${need.title}`],
  [words.time(need), need.title, words.day(need.date), where(need)]);
