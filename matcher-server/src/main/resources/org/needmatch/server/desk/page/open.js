/** Ways to what else concerns a seat, from inside a panel. */
import { button } from './dom.js';
import { desk } from './store.js';
import { look } from './view.js';
import * as words from './words.js';
import { where } from './seats.js';

export const openSeat = (need, role, volunteer = '') => look({ need, role, volunteer, person: '' });
export const openPerson = (person) => look({ person, need: '', role: '', volunteer: '' });
export const close = () => look({ person: '', need: '', role: '', volunteer: '' });

export const personLink = (volunteer) => button(desk.name(volunteer), () => openPerson(volunteer),
  { class: 'link', key: `to:${volunteer}`, 'aria-label': `${desk.name(volunteer)}: their week` });

export function sessionText(need, role) {
  const found = desk.needs.get(need);
  return found ? `${found.title}, ${words.day(found.date)} ${words.time(found)}, ${where(found)}${role && found.roles.length > 1 ? ` (${role})` : ''}` : need;
}

export const seatLink = (need, role, volunteer) => button(sessionText(need, role), () => openSeat(need, role, volunteer),
  { class: 'link', key: `to:${need}~${role}` });
