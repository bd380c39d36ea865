/** Moving somebody to another seat without a mouse: the places that they may take, and a search. */
import { act } from './actions.js';
import { Refusal, get } from './api.js';
import { ask } from './ask.js';
import { button, h, listed } from './dom.js';
import { refused } from './notices.js';
import { openSeat, sessionText } from './open.js';
import { desk } from './store.js';

const MOST = 30;

function target(from, to, sentence, box, close) {
  const text = sessionText(to.need, to.role);
  return h('li', {}, h('p', {}, text), sentence && h('p', { class: 'note' }, sentence), h('p', { class: 'buttons' }, button('Move here', async () => {
    const done = await act('move', { ...from, toNeed: to.need, toRole: to.role }, { within: box() });
    if (done) {
      close();
      openSeat(to.need, to.role, from.volunteer);
    }
  }, { 'aria-label': `Move here: ${text}` })));
}

function emptyElsewhere(from, text, known) {
  const asked = text.trim().toLowerCase();
  return [...desk.needs.values()].flatMap((need) => need.roles.filter((role) => role.empty > 0 && need.id !== from.need)
    .map((role) => ({ need: need.id, role: role.role })))
    .filter((to) => !known.has(`${to.need}~${to.role}`) && sessionText(to.need, to.role).toLowerCase().includes(asked))
    .slice(0, MOST);
}

export async function askMove(from) {
  const fits = h('div', {}, h('p', { class: 'waiting' }, 'Looking at where they could go…'));
  const others = h('div', {});
  const known = new Set();
  let shut = () => {};
  let box = null;
  const field = h('input', { type: 'search', id: 'move-find', autocomplete: 'off', on: { input: () => showOthers() } });
  const showOthers = () => others.replaceChildren(
    listed('Other empty seats', emptyElsewhere(from, field.value, known).map((to) => target(from, to, '', () => box, shut)), { class: 'people-list' })
      ?? h('p', {}, 'No other empty seat is called that.'));
  box = ask(`Move ${desk.name(from.volunteer)}`, (close) => {
    shut = close;
    return [h('p', {}, `From ${sessionText(from.need, from.role)}`), fits,
      h('p', {}, h('label', { for: 'move-find' }, 'Find a session '), field), others];
  });
  try {
    const { opportunities } = await get('person', { id: from.volunteer });
    opportunities.forEach((to) => known.add(`${to.need}~${to.role}`));
    fits.replaceChildren(listed('Places that they may take', opportunities.map((to) => target(from, to, to.sentence, () => box, shut)), { class: 'people-list' })
      ?? h('p', {}, 'Without leaving where they are, no empty seat fits them.'));
    showOthers();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    fits.replaceChildren();
    refused(refusal, box);
  }
}
