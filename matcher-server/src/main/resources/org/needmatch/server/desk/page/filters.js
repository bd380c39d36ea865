/** Which sessions and people are shown, and the form that says so. */
import { byId, h } from './dom.js';
import { desk, emptySeats, fills } from './store.js';
import { look, onLook, view } from './view.js';
import * as words from './words.js';

const MILLIS_OF_DAY = 86_400_000;
const form = () => /** @type {HTMLFormElement} */ (byId('filters'));

/** @returns {string[]} the seven days of the week that is looked at */
export function week() {
  const weeks = desk.state.weeks;
  const monday = Date.parse(`${weeks.includes(view.week) ? view.week : weeks[0]}T00:00:00Z`);
  return [0, 1, 2, 3, 4, 5, 6].map((n) => new Date(monday + n * MILLIS_OF_DAY).toISOString().slice(0, 10));
}

/** The columns: days on which something takes place, Monday to Friday in any case. */
export function days() {
  const busy = new Set(desk.state.needs.map((need) => need.date));
  const all = week().filter((date, at) => at < 5 || busy.has(date));
  return all.includes(view.day) ? [view.day] : all;
}

const contains = (text) => text.toLowerCase().includes(view.find.trim().toLowerCase());

export function fitsPlace(need) {
  return (view.initiative === '' || need.initiative === view.initiative) && (view.area === '' || need.area === view.area);
}

const sitsThere = (need) => need.roles.some((role) => role.seats.some((seat) =>
  contains(seat.volunteer) || contains(desk.name(seat.volunteer))));
export const names = (need) => contains(need.title) || contains(need.id) || (!need.home && contains(need.venue));

export const fitsNeed = (need) => fitsPlace(need)
  && (view.empty === '' || emptySeats(need) > 0)
  && (view.find.trim() === '' || names(need) || sitsThere(need));

/** Where somebody sits in the days shown. */
export function seatsOf(volunteer, shownDays) {
  return volunteer.seats.map(({ need, role }) => ({ need: desk.needs.get(need), role }))
    .filter(({ need }) => need && shownDays.includes(need.date))
    .map(({ need, role }) => ({ need, role, seat: desk.role(need.id, role)?.seats.find((seat) => seat.volunteer === volunteer.id && fills(seat)) }))
    .filter(({ seat }) => seat);
}

export function fitsPerson(volunteer, seats) {
  const placed = view.initiative !== '' || view.area !== '' || view.day !== '';
  return (view.empty === '' ? !placed || seats.some(({ need }) => fitsPlace(need)) : seats.length === 0 && volunteer.active)
    && (view.find.trim() === '' || contains(volunteer.id) || contains(volunteer.name) || seats.some(({ need }) => names(need)));
}

function options(name, all, things, label = (thing) => thing.name || thing.id, value = (thing) => thing.id) {
  const select = form().elements.namedItem(name);
  const wanted = [...(all ? [h('option', { value: '' }, all)] : []),
    ...things.map((thing) => h('option', { value: value(thing) }, label(thing)))];
  if (select.textContent !== wanted.map((option) => option.textContent).join('')) {
    select.replaceChildren(...wanted);
  }
  select.value = view[name];
}

/** Fills the form from the plan and from what is looked at. */
export function showFilters() {
  const elements = form().elements;
  const weeks = desk.state.weeks;
  options('week', null, weeks, (date) => `from ${words.day(date)}`, (date) => date);
  elements.namedItem('week').value = week()[0];
  byId('week-label').hidden = weeks.length < 2;
  options('initiative', 'All', desk.state.initiatives);
  options('area', 'All', desk.state.areas);
  options('day', 'All', week(), words.day, (date) => date);
  elements.namedItem('view').value = view.view;
  elements.namedItem('empty').checked = view.empty !== '';
  byId('empty-label').textContent = view.view === 'people' ? 'Only people without a place' : 'Only with empty seats';
  byId('clear').hidden = !['initiative', 'area', 'day', 'empty', 'find'].some((name) => view[name] !== '');
}

export function startFilters(focusFirst) {
  const elements = form().elements;
  const narrow = /** @type {HTMLDetailsElement} */ (byId('narrow'));
  const phone = matchMedia('(max-width: 48rem)');
  const fold = () => { narrow.open = !phone.matches; };
  phone.addEventListener('change', fold);
  fold();
  form().addEventListener('submit', (event) => event.preventDefault());
  form().addEventListener('change', ({ target }) => {
    if (target.name !== 'find') {
      look({ [target.name]: target.type === 'checkbox' ? (target.checked ? 'yes' : '') : target.value });
    }
  });
  let waiting = 0;
  const find = elements.namedItem('find');
  find.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => look({ find: find.value }), 150);
  });
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(waiting);
      look({ find: find.value });
      focusFirst();
    }
  });
  byId('clear').addEventListener('click', () => {
    find.value = '';
    look({ initiative: '', area: '', day: '', empty: '', find: '' });
    find.focus();
  });
  onLook(() => desk.state && showFilters());
}
