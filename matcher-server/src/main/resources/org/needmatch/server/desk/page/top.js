/** The head of the page: which plan, how it stands, undo and names; and what must be settled first. */
import { change } from './actions.js';
import { button, byId, h } from './dom.js';
import { notice, settled, stands } from './notices.js';
import { desk } from './store.js';
import * as words from './words.js';

function figures({ seats, filled, sessions, sessionsRunning, people, peoplePlaced }) {
  return [
    ['Seats filled', `${words.number(filled)} of ${words.number(seats)}`],
    ['Empty seats', words.number(seats - filled)],
    ['Sessions that run', `${words.number(sessionsRunning)} of ${words.number(sessions)}`],
    ['People with a place', `${words.number(peoplePlaced)} of ${words.number(people)}`],
  ];
}

function recovered(found) {
  if (found === null) {
    settled('recovered');
  } else if (!stands('recovered')) {
    const choose = (take) => change('recover', { take }, { said: () => (take ? 'The changes are back.' : 'The changes are forgotten.') });
    notice('recovered', {
      text: `${words.count(found.count, 'change was', 'changes were')} not saved when the desk ended${found.when ? ` (${words.moment(found.when)})` : ''}.`,
      sentences: found.sentences, dismiss: false,
      actions: [button('Bring them back', () => choose(true), { class: 'main' }), button('Forget them', () => choose(false))],
    });
  }
}

function outdated(is) {
  if (!is) {
    settled('outdated');
  } else if (!stands('outdated')) {
    notice('outdated', {
      text: 'Somebody else wrote the folder since this desk read it. Saving waits until it is loaded again; your changes are then made again where they still fit.',
      dismiss: false, urgent: true,
      actions: [button('Load again', () => change('reload', {}, { said: () => 'The folder was loaded again.' }), { class: 'main' })],
    });
  }
}

let warned = '';

function warnings(sentences) {
  const all = sentences.join('\n');
  if (all !== warned) {
    warned = all;
    settled('warnings');
    if (sentences.length > 0) {
      notice('warnings', { text: 'Worth knowing about this folder:', sentences });
    }
  }
}

export function showTop(state) {
  const [folder, plan] = [state.folder, state.plan].map((path) => path.split(/[\\/]/).at(-1));
  document.title = `${state.changed.length > 0 ? `(${state.changed.length}) ` : ''}${plan} · desk`;
  byId('folder').title = `${state.folder}, ${state.plan}`;
  byId('folder').textContent = [folder, `plan ${plan}`, state.from && `at ${words.day(state.from.slice(0, 10))} ${state.from.slice(11, 16)}`].filter(Boolean).join(' · ');
  byId('figures').replaceChildren(...figures(state.figures).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));
  byId('limit-scope').textContent = state.figures.limitScope;
  for (const name of ['undo', 'redo']) {
    const control = /** @type {HTMLButtonElement} */ (byId(name));
    if (!state[name] && document.activeElement === control) {
      byId('grid').focus();
    }
    control.disabled = !state[name];
  }
  const busy = state.job?.state === 'running' || state.job?.state === 'stopping';
  /** @type {HTMLButtonElement} */ (byId('solve')).disabled = busy;
  /** @type {HTMLButtonElement} */ (byId('menu')).disabled = busy;
  const names = /** @type {HTMLInputElement} */ (byId('names'));
  names.checked = state.names.on;
  names.disabled = !state.names.possible;
  byId('names-word').textContent = state.names.possible ? 'Names' : 'Names (start with --names)';
  recovered(state.recovered);
  outdated(state.outdated);
  warnings(state.warnings);
}

export function startNames() {
  byId('names').addEventListener('change', ({ target }) =>
    change('names', { on: target.checked }, { said: () => (target.checked ? 'Names are shown.' : 'Names are hidden.') }).then(() => {
      target.checked = desk.state.names.on;
    }));
}
