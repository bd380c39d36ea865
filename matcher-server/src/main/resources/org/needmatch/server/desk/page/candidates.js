/** Whom to ask, best first, with what each leaves behind; and whom to insist on. */
import { act } from './actions.js';
import { button, byId, h, listed } from './dom.js';
import { insist } from './insist.js';
import { openSeat, personLink } from './open.js';
import { desk } from './store.js';
import * as words from './words.js';

async function place({ need, role }, volunteer) {
  const done = await act('place', { need, role, volunteer }, { within: byId('panel') });
  if (done) {
    openSeat(need, role, volunteer);
  }
}

const whatIf = (seat, volunteer) => button('What if I insist?', () => insist(seat, volunteer),
  { key: `insist:${volunteer}`, 'aria-label': `What if I insist on ${desk.name(volunteer)}?` });

/** Whoever was asked and cannot is not proposed for it again. */
const saysNo = ({ need, role }, volunteer) => button('Says no', () => act('decline', { need, role, volunteer }, { within: byId('panel') }),
  { key: `no:${volunteer}`, 'aria-label': `${desk.name(volunteer)} says no` });

/** The sentence of somebody whose name stands before it already. */
const without = (name, sentence) => (sentence.startsWith(`${name}: `) ? sentence.slice(name.length + 2) : sentence);

function candidate(seat, one, canPlace) {
  return h('li', {},
    h('p', {}, personLink(one.volunteer), ` ${without(one.name, one.sentence)}${one.free ? '' : ' (leaves another place)'}`),
    one.leaves.length > 0 && h('ul', { class: 'leaves' }, ...one.leaves.map((sentence) => h('li', {}, sentence))),
    canPlace && h('p', { class: 'buttons' },
      one.free && button('Place', () => place(seat, one.volunteer), { key: `place:${one.volunteer}`, 'aria-label': `Place ${desk.name(one.volunteer)}` }),
      whatIf(seat, one.volunteer), saysNo(seat, one.volunteer)));
}

export function candidateList(seat, answer, sitting) {
  const vacant = desk.role(seat.need, seat.role).empty > 0;
  if (answer.candidates.length === 0) {
    return vacant ? h('section', {}, h('h3', {}, 'Who could come'), h('p', {}, 'Nobody who is free may take this seat.')) : null;
  }
  return h('section', {}, h('h3', {}, sitting ? 'Who could come instead' : 'Who could come, best first'),
    h('ol', { class: 'people-list' }, ...answer.candidates.map((one) => candidate(seat, one, vacant))),
    answer.more > 0 && h('p', { class: 'note' }, `${words.count(answer.more, 'other person', 'other people')} could come as well; these are the best.`));
}

export function nearMisses(seat, people) {
  const vacant = desk.role(seat.need, seat.role).empty > 0;
  return listed('Nearly', people.map((one) => h('li', {},
    h('p', {}, personLink(one.volunteer), ` ${without(one.name, one.sentence)}`),
    vacant && h('p', { class: 'buttons' }, whatIf(seat, one.volunteer)))), { class: 'people-list' });
}

/** Anybody at all, by name or id. */
export function somebodyElse(seat) {
  const list = h('datalist', { id: 'everybody' }, ...[...desk.volunteers.values()].filter((one) => one.active)
    .map((one) => h('option', { value: one.id }, one.name === one.id ? '' : one.name)));
  const field = h('input', { id: 'somebody', list: 'everybody', autocomplete: 'off', spellcheck: 'false', key: 'somebody', required: true });
  return h('section', {}, h('h3', {}, 'Somebody else'),
    h('form', { class: 'buttons', on: { submit: (event) => {
      event.preventDefault();
      const wanted = field.value.trim();
      const found = desk.volunteers.get(wanted) ?? [...desk.volunteers.values()].find((one) => one.name.toLowerCase() === wanted.toLowerCase());
      field.setCustomValidity(found ? '' : 'There is nobody of this name or id.');
      if (field.reportValidity()) {
        insist(seat, found.id);
      }
    }, input: () => field.setCustomValidity('') } },
      h('label', { for: 'somebody' }, 'Name or id '), field, list,
      h('button', { key: 'insist-somebody' }, 'What if I insist?')));
}
