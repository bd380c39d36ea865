/**
 * The panel beside the plan: a seat or a person. On a phone it is a sheet that has the screen for
 * itself; the browser then keeps the keyboard inside.
 */
import { Refusal } from './api.js';
import { button, byId, h, replace, whenReleased } from './dom.js';
import { reach } from './grid.js';
import { refused } from './notices.js';
import { close, openPerson, openSeat } from './open.js';
import { askPerson, showPerson } from './personpanel.js';
import { askSeat, showSeat } from './seatpanel.js';
import { desk } from './store.js';
import { look, onLook, seatKey, view } from './view.js';

const panel = /** @type {HTMLDialogElement} */ (byId('panel'));
const small = matchMedia('(max-width: 48rem), (max-height: 26rem)');
let drawn = '';
let back = '';
let latest = 0;
let answers = null;

const chosen = () => (view.person ? { person: view.person }
  : view.need ? { need: view.need, role: view.role, volunteer: view.volunteer } : null);

function show() {
  if (!panel.open) {
    const from = document.activeElement;
    back = from instanceof HTMLElement ? from.dataset.key ?? '' : '';
    small.matches ? panel.showModal() : panel.show();
    document.body.classList.add('with-panel');
    /** @type {HTMLElement} */ (byId('grid').querySelector('[aria-current]'))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

function hide() {
  if (!panel.open) {
    return;
  }
  panel.close();
  document.body.classList.remove('with-panel');
  drawn = '';
  (back ? reach(back) : null)?.focus();
  if (document.activeElement === document.body || panel.contains(document.activeElement)) {
    byId('grid').focus();
  }
}

/** Who sat there and does not any more has left an empty seat, and that is what is looked at next. */
function follow(choice) {
  if (choice.need && choice.volunteer) {
    const seat = desk.role(choice.need, choice.role)?.seats.find((one) => one.volunteer === choice.volunteer);
    if (!seat) {
      look({ volunteer: '' });
      return false;
    }
  }
  return true;
}

function draw(choice, fresh) {
  const parts = choice.person ? showPerson(choice.person, answers) : showSeat(choice, answers);
  if (parts === null) {
    close();
    return;
  }
  const [title, ...content] = parts;
  replace(panel, h('div', { class: 'bar' }, h('h2', { id: 'panel-title', tabindex: -1 }, title),
    button('Close', close, { key: 'panel-close', 'aria-label': `Close: ${title}` })), ...content);
  if (fresh) {
    panel.scrollTop = 0;
    byId('panel-title').focus();
  }
}

async function update() {
  const choice = chosen();
  if (choice === null) {
    hide();
    return;
  }
  if (!follow(choice)) {
    return;
  }
  const key = choice.person ? `person:${choice.person}` : seatKey(choice.need, choice.role, choice.volunteer);
  const fresh = key !== drawn;
  if (fresh) {
    answers = null;
    drawn = key;
  }
  show();
  draw(choice, fresh);
  const turn = ++latest;
  try {
    const answer = await (choice.person ? askPerson(choice) : askSeat(choice));
    whenReleased(() => {
      if (turn === latest) {
        answers = answer;
        draw(choice, false);
      }
    });
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    if (turn === latest) {
      refused(refusal, panel);
    }
  }
}

export function startPanel() {
  onLook((part) => ('need' in part || 'person' in part || 'volunteer' in part) && update());
  desk.onChange(() => chosen() && update());
  panel.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      close();
    }
  });
  small.addEventListener('change', () => {
    if (panel.open) {
      panel.close();
      small.matches ? panel.showModal() : panel.show();
    }
  });
  byId('grid').addEventListener('click', ({ target }) => {
    const at = target.closest('[data-key]');
    if (at?.dataset.need) {
      openSeat(at.dataset.need, at.dataset.role, at.dataset.volunteer);
    } else if (at?.dataset.person) {
      openPerson(at.dataset.person);
    }
  });
}
