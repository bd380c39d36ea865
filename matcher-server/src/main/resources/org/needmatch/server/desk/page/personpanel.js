/** A person: their week, why, and where else they could go. */
import { act } from './actions.js';
import { get } from './api.js';
import { button, byId, h, listed } from './dom.js';
import { message } from './message.js';
import { openSeat, seatLink, sessionText } from './open.js';
import { desk } from './store.js';
import * as words from './words.js';

export const askPerson = ({ person }) => get('person', { id: person });

function opportunity(volunteer, { need, role, sentence }) {
  return h('li', {}, h('p', {}, seatLink(need, role)), h('p', { class: 'note' }, sentence),
    desk.role(need, role)?.empty > 0 && h('p', { class: 'buttons' }, button('Place', async () => {
      if (await act('place', { need, role, volunteer }, { within: byId('panel') })) {
        openSeat(need, role, volunteer);
      }
    }, { key: `place:${need}~${role}`, 'aria-label': `Place in ${sessionText(need, role)}` })));
}

/** @returns {(Node|string)[]|null} */
export function showPerson(id, answer) {
  const person = desk.volunteers.get(id);
  if (!person) {
    return null;
  }
  const seats = person.seats.filter(({ need }) => desk.needs.has(need));
  return [
    person.name,
    h('p', {}, [person.name !== id && id, person.active ? words.count(seats.length, 'place', 'places') : 'not active'].filter(Boolean).join(' · ')),
    answer === null && seats.length === 0 && person.reason && h('p', {}, person.reason),
    listed('Where they are', seats.map(({ need, role }) => h('li', {}, seatLink(need, role, id)))),
    answer === null && h('p', { class: 'waiting' }, 'Looking at where they could go…'),
    answer && listed('Why', answer.why),
    answer && listed('Where else they could go', answer.opportunities.map((one) => opportunity(id, one)), { class: 'people-list' }),
    message(person),
  ];
}
