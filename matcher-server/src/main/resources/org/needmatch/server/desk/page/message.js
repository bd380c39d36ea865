/** What somebody would be told if the plan were saved now. */
import { announce } from './announce.js';
import { Refusal, get } from './api.js';
import { button, h, listed } from './dom.js';
import { personLink } from './open.js';

const STATUS = { new: 'They are new this week.', kept: 'Nothing changes for them.', changed: 'Something changes for them.', off: 'They are taken off.', confirm: 'They have not answered yet.' };

function letter({ subject, text, status, standIns = [] }) {
  const whole = `${subject}\n\n${text}`;
  return [
    STATUS[status] && h('p', { class: 'note' }, STATUS[status]),
    h('p', {}, h('b', {}, subject)), h('p', { class: 'letter' }, text),
    h('p', { class: 'buttons' }, button('Copy the text', () => navigator.clipboard.writeText(whole)
      .then(() => announce('Copied.'), () => announce('The browser does not allow copying; select the text instead.')), { key: 'copy' })),
    listed('Stand-ins, in the order to ask', standIns.map((one) => h('li', {}, personLink(one)))),
  ].filter(Boolean);
}

export function message(person) {
  const content = h('div', {});
  let asked = false;
  return h('details', { on: { toggle: async ({ target }) => {
    if (!target.open || asked) {
      return;
    }
    asked = true;
    try {
      content.replaceChildren(...letter(await get('messages', { volunteer: person.id })));
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) {
        throw refusal;
      }
      content.replaceChildren(h('p', {}, [refusal.message, refusal.remedy].join(' ')));
    }
  } } }, h('summary', { key: 'message' }, `What ${person.name} is told`), content);
}
