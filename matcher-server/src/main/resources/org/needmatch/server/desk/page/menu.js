/** What asking nobody, one, two, five or everybody to change would buy, as a slider with its prices. */
import { change } from './actions.js';
import { get } from './api.js';
import { button, byId, h } from './dom.js';
import { desk } from './store.js';
import * as words from './words.js';

const STEPS = [0, 1, 2, 5, 'all'];
let lines = [];
let shown = false;
let at = 0;

const label = (most) => (most === 'all' ? 'all' : String(most));
const asked = (most) => (most === 'all' ? 'Anybody may change' : most === 0 ? 'Nobody changes' : `At most ${words.count(most, 'person changes', 'people change')}`);
const lineOf = (most) => lines.find((line) => String(line.most) === String(most));

const range = h('input', { id: 'most', type: 'range', min: 0, max: STEPS.length - 1, step: 1, list: 'most-ticks', key: 'most', on: { input: () => {
  at = Number(range.value);
  tell();
} } });
const price = h('div', { class: 'price' });
const part = h('div', { class: 'menu' },
  h('label', { for: 'most' }, 'How many people’s weeks may change'),
  h('div', { class: 'range' }, range, h('datalist', { id: 'most-ticks' }, ...STEPS.map((most, step) => h('option', { value: step, label: label(most) }))),
    h('div', { class: 'ticks', 'aria-hidden': 'true' }, ...STEPS.map((most) => h('span', {}, label(most))))), price);

function tell() {
  const most = STEPS[at];
  const line = lineOf(most);
  range.setAttribute('aria-valuetext', line ? `${asked(most)}: meets ${words.met(line.metPercent)}` : `${asked(most)}: being worked out`);
  [...part.querySelectorAll('.ticks span')].forEach((tick, step) => tick.classList.toggle('known', lineOf(STEPS[step]) !== undefined));
  price.replaceChildren(...(line ? [
    h('p', { class: 'lead' }, line.sentence),
    line.people.length > 0 && h('p', {}, `${words.count(line.people.length, 'person', 'people')}: ${line.people.map(desk.name).join(', ')}`),
    line.changes.length > 0 && h('details', {}, h('summary', {}, words.count(line.changes.length, 'change', 'changes')), h('ul', {}, ...line.changes.map((sentence) => h('li', {}, typeof sentence === 'string' ? sentence : sentence.sentence)))),
    h('p', { class: 'buttons' }, line.changes.length > 0 && button('Take this one', () => change('take', { most: String(most) }, { said: () => 'Proposed; keep it or throw it away.' }), { key: 'take' }),
      button('Close the menu', () => { shown = false; dispatchEvent(new Event('desk-menu')); byId('menu').focus(); }, { key: 'menu-close' }))]
    : [h('p', { class: 'waiting' }, `${asked(most)}: being worked out…`)]).filter(Boolean));
}

/** The part of the page, or null when nobody asked. */
export function menuPart() {
  if (!shown) {
    return null;
  }
  tell();
  return part;
}

export function onMenuLine(line) {
  lines = [...lines.filter((one) => String(one.most) !== String(line.most)), line];
  if (shown) {
    tell();
  }
}

export async function startMenu() {
  lines = [];
  at = 0;
  range.value = '0';
  shown = true;
  if (await change('menu', { seconds: 20 }, { said: () => 'Working out what changes would buy.' })) {
    (await get('menu')).lines.forEach(onMenuLine);
    byId('job-title').focus();
  } else {
    shown = false;
  }
}
