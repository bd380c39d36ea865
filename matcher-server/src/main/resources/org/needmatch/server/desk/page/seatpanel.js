/** A seat: who is there and why, or who could be. */
import { act } from './actions.js';
import { get } from './api.js';
import { candidateList, nearMisses, somebodyElse } from './candidates.js';
import { button, byId, h, listed } from './dom.js';
import { askMove } from './move.js';
import { openSeat, personLink } from './open.js';
import { where } from './seats.js';
import { desk, fills } from './store.js';
import * as words from './words.js';

export const askSeat = ({ need, role, volunteer }) => get('seat', { need, role, volunteer });

/** Whoever declines leaves a seat, and the next question is whom to ask. */
async function decline(place) {
  if (await act('decline', place, { within: byId('panel') })) {
    openSeat(place.need, place.role);
  }
}

function doings(place, seat) {
  const name = desk.name(seat.volunteer);
  const one = (text, kind, action = () => act(kind, place, { within: byId('panel') })) =>
    button(text, action, { key: `do:${kind}`, 'aria-label': `${text}: ${name}` });
  return h('p', { class: 'buttons' }, ...(fills(seat) ? [
    seat.status === 'accepted' ? one('Back to proposed', 'propose') : one('Accepts', 'accept'),
    one('Declines', 'decline', () => decline(place)),
    seat.pinned ? one('Unpin', 'unpin') : one('Pin', 'pin'),
    one('Move…', 'move', () => askMove(place)),
    one('Take off', 'remove'),
  ] : [one('Can come after all', 'propose')]));
}

/** Everybody in the session, to go from one seat to the next. */
function company(need, choice) {
  const label = (role) => (need.roles.length > 1 ? `${role.role}: ` : '');
  const others = need.roles.flatMap((role) => [
    ...role.seats.map((seat) => ({ role: role.role, volunteer: seat.volunteer, text: `${label(role)}${desk.name(seat.volunteer)}, ${words.status(seat.status)}` })),
    ...(role.empty > 0 ? [{ role: role.role, volunteer: '', text: `${label(role)}${role.empty} empty` }] : []),
  ]).filter((seat) => seat.role !== choice.role || seat.volunteer !== choice.volunteer);
  return listed('Also in this session', others.map((seat) => h('li', {},
    button(seat.text, () => openSeat(need.id, seat.role, seat.volunteer), { class: 'link', key: `seat:${seat.role}~${seat.volunteer}` }))));
}

function occupant(choice, seat, answer) {
  return [
    h('p', { class: 'who' }, personLink(seat.volunteer),
      ` ${[words.status(seat.status), seat.pinned && 'pinned', seat.change !== 'kept' && seat.change].filter(Boolean).join(', ')}`),
    doings(choice, seat),
    answer && listed(fills(seat) ? 'Why they are here' : 'What is known', answer.why),
    answer && listed('Other ways', answer.alternatives),
  ];
}

function vacancy(role, answer) {
  const reason = answer?.emptyReason || role.reason;
  return [
    h('p', { class: 'who' }, role.empty > 0 ? `${words.count(role.empty, 'seat is', 'seats are')} empty; ${role.max} wanted, at least ${role.min} needed.` : 'Nobody is missing here.'),
    reason && h('p', {}, reason),
  ];
}

/** @returns {(Node|string)[]|null} the title, then what stands under it; null when there is no such seat */
export function showSeat(choice, answer) {
  const need = desk.needs.get(choice.need);
  const role = desk.role(choice.need, choice.role);
  if (!need || !role) {
    return null;
  }
  const seat = role.seats.find((one) => one.volunteer === choice.volunteer);
  const area = desk.areas.get(need.area);
  return [
    need.roles.length > 1 || choice.role !== 'volunteer' ? `${need.title}: ${choice.role}` : need.title,
    h('p', {}, [words.day(need.date), words.time(need), where(need), !need.home && area, desk.initiatives.get(need.initiative), need.series || need.id].filter(Boolean).join(' · ')),
    !need.running && h('p', { class: 'stopped' }, 'As it stands, this session does not run.'),
    ...(seat ? occupant(choice, seat, answer) : vacancy(role, answer)),
    answer === null && h('p', { class: 'waiting' }, 'Looking at who could come…'),
    answer && candidateList(choice, answer, seat),
    answer && nearMisses(choice, answer.nearMisses),
    answer && (!seat || !fills(seat)) && role.empty > 0 && somebodyElse(choice),
    company(need, choice),
  ];
}
