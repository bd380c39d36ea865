/** What is being worked out, and what was found: stop, keep, throw away. */
import { announce, announceProgress } from './announce.js';
import { change } from './actions.js';
import { ask } from './ask.js';
import { chart } from './chart.js';
import { button, byId, h, listed, replace } from './dom.js';
import { menuPart } from './menu.js';
import { desk } from './store.js';
import * as words from './words.js';

const DRAWN_MILLIS = 250;
const RUNNING = { solve: 'Empty seats are being filled', menu: 'What changes would buy', answers: 'Who could stand in' };
const FOUND = { solve: 'More can be met', menu: 'What changes would buy', answers: 'Who could stand in', insist: 'What insisting would change' };
const NOTHING = { solve: 'Nothing better was found', answers: 'Nobody who is free can stand in' };
const progress = h('div', { class: 'progress' });
let points = [];
let ofJob = '';
let drawnAt = 0;
let waiting = 0;

const isRunning = (job) => job !== null && (job.state === 'running' || job.state === 'stopping');

function figures({ metPercent, limitPercent, elapsedMillis, seatsFilled }) {
  return [['Need met', words.met(metPercent), 'of-met'], ['Limit', words.limit(limitPercent, metPercent), 'of-limit'],
    ['Seats filled', seatsFilled === undefined ? null : words.number(seatsFilled)], ['Time', words.seconds(elapsedMillis)]]
    .filter(([, value]) => value !== null);
}

function draw(step) {
  drawnAt = Date.now();
  progress.replaceChildren(chart(points), h('dl', { class: 'figures' },
    ...figures(step).map(([name, value, curve]) => h('div', {}, h('dt', { class: curve }, name), h('dd', {}, value)))));
}

/** At most four drawings a second, the last one in any case. */
export function onProgress(step) {
  points.push({ millis: step.elapsedMillis, met: step.metPercent, limit: step.limitPercent });
  clearTimeout(waiting);
  waiting = setTimeout(() => draw(step), Math.max(0, drawnAt + DRAWN_MILLIS - Date.now()));
  announceProgress(`Need met ${words.met(step.metPercent)}${step.limitPercent === null ? '' : `, limit ${words.limit(step.limitPercent, step.metPercent)}`}.`);
}

/** What the limit is said of depends on what was allowed to change. */
function most({ kind, metPercent, limitPercent }) {
  const plans = kind === 'menu' ? 'no plan' : 'no plan that keeps everybody’s place';
  return limitPercent === null ? '' : `; ${plans} can meet more than ${words.limit(limitPercent, metPercent)}`;
}

function found(proposal) {
  const now = desk.state.figures.metPercent;
  const running = isRunning(desk.state.job);
  const many = words.count(proposal.changes.length, 'change', 'changes');
  return [
    h('p', { class: 'lead' }, `Proposed, with ${many}: meets ${words.met(proposal.metPercent)} of the need${words.met(now) === words.met(proposal.metPercent) ? ', as now' : ` (now ${words.met(now)})`}${most(proposal)}.`),
    h('p', { class: 'buttons' },
      button('Keep', () => change('keep', { proposal: proposal.id }, { said: () => `Kept: ${many}.` }), { key: 'keep', class: 'main', 'aria-label': `Keep the proposed plan with ${many}` }),
      button('Throw away', drop, { key: 'drop' })),
    running && h('p', { class: 'note' }, 'It may still become better while it is looked at.'),
    h('details', { open: proposal.changes.length <= 5, key: 'proposed' }, h('summary', { key: 'proposed-summary' }, proposal.changes.length === 1 ? 'The change' : `The ${many}`),
      h('ul', {}, ...proposal.changes.map((one) => h('li', {}, one.sentence)))),
  ];
}

const drop = () => change('drop', {}, { said: () => 'The plan is as it was.' });

/** Nothing found is an answer as well; it stands until it was read. */
const nothing = () => [
  h('p', {}, 'With everybody in their place, no empty seat can be filled that is worth more. “What would changes buy?” tries what moving people brings.'),
  h('p', { class: 'buttons' }, button('Very well', drop, { key: 'drop' })),
];

function title(running, menu, job, proposal) {
  const titles = running ? RUNNING : FOUND;
  const what = running ? job.what : menu ? 'menu' : proposal?.kind;
  return proposal || running || menu ? titles[what] ?? 'A plan is proposed' : NOTHING[job?.what] ?? '';
}

export function showJob({ job, proposal, figures: stand }) {
  const section = byId('job');
  const menu = menuPart();
  if (job && job.id !== ofJob) {
    ofJob = job.id;
    points = [];
    progress.replaceChildren();
    draw({ ...job });
  }
  const running = isRunning(job);
  const failed = job?.state === 'failed';
  const without = job?.state === 'done' && job.what !== 'menu' && proposal === null && menu === null;
  section.hidden = !running && proposal === null && menu === null && !failed && !without;
  const open = section.querySelector('details')?.open;
  replace(section,
    h('h2', { id: 'job-title', tabindex: -1 }, title(running, menu, job, proposal)),
    running || points.length > 1 && proposal ? progress : null,
    running && stand.limitScope ? h('p', { class: 'note' }, stand.limitScope) : null,
    running && h('p', { class: 'buttons' }, button(job.state === 'stopping' ? 'Stopping…' : 'Stop', () => change('stop', {}, { said: () => 'Stopping; the best plan so far is offered.' }), { key: 'stop', disabled: job.state === 'stopping' })),
    failed && h('p', {}, 'This could not be worked out; the plan is as it was.'),
    menu, ...(proposal ? found(proposal) : without ? nothing() : []));
  if (open !== undefined && section.querySelector('details')) {
    section.querySelector('details').open = open;
  }
}

export function onJob({ state }) {
  if (state === 'done') {
    announce('Done. What was found stands above the sessions.');
  }
}

/** Asks how long and begins. */
export function askSolve() {
  const box = ask('Fill empty seats', (close) => {
    const field = h('input', { id: 'seconds', type: 'number', min: 1, max: 600, value: 30, required: true, autofocus: true });
    return [h('p', {}, 'People are looked for for every empty seat; everybody who has a place keeps it. Nothing changes until you keep what is found. To see what moving people would bring, ask what changes would buy.'),
      h('form', { on: { submit: async (event) => {
        event.preventDefault();
        if (await change('solve', { seconds: Number(field.value) }, { within: box, said: () => 'Looking for people for the empty seats.' })) {
          close();
          byId('job-title').focus();
        }
      } } }, h('p', {}, h('label', { for: 'seconds' }, 'Seconds at most '), field), h('p', { class: 'buttons' }, h('button', { class: 'main' }, 'Begin')))];
  });
}
