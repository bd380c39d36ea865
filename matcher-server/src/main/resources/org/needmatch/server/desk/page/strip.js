/** The strip: what changed since the plan was published, each to be taken back, and saving it. */
import { change } from './actions.js';
import { ask } from './ask.js';
import { button, byId, h, listed, replace } from './dom.js';
import { openSeat } from './open.js';
import { desk } from './store.js';
import * as words from './words.js';

function item(one) {
  const role = desk.role(one.need, one.role);
  const there = role?.seats.some((seat) => seat.volunteer === one.volunteer);
  return h('li', {}, h('span', {}, one.sentence), ' ',
    role && button('Show', () => openSeat(one.need, one.role, there ? one.volunteer : ''), { key: `show:${one.id}`, 'aria-label': `Show: ${one.sentence}` }),
    button('Take back', () => change('takeback', { id: one.id }, { said: () => `Taken back: ${one.sentence}` }), { key: `back:${one.id}`, 'aria-label': `Take back: ${one.sentence}` }));
}

export function showStrip({ changed, outdated }) {
  const strip = byId('strip');
  const none = changed.length === 0;
  document.body.classList.toggle('unsaved', !none);
  const open = strip.querySelector('details')?.open ?? false;
  const details = h('details', { open },
    h('summary', { key: 'strip' }, `${words.count(changed.length, 'change', 'changes')} since published`),
    h('ol', {}, ...[...changed].reverse().map(item)));
  replace(strip, none ? h('p', {}, 'Nothing changed since published.') : details,
    !none && h('p', { class: 'last' }, changed.at(-1).sentence),
    h('p', { class: 'buttons' },
      !none && button('Discard all…', askDiscard, { key: 'discard' }),
      button('Save…', askSave, { key: 'save', id: 'save', class: none ? null : 'main', disabled: none || outdated })));
}

function askDiscard() {
  const many = words.count(desk.state.changed.length, 'change', 'changes');
  ask(`Discard ${many}?`, (close) => [
    h('p', {}, 'The plan becomes what was published. Undo brings the changes back.'),
    h('p', { class: 'buttons' }, button('Discard', async () => { close(); await change('discard', {}, { said: () => 'Discarded.' }); }, { class: 'main' }), button('Keep them', close, { autofocus: true })),
  ]);
}

export function askSave() {
  const { changed, plan, outdated } = desk.state;
  if (changed.length === 0 || outdated) {
    return;
  }
  const note = h('textarea', { id: 'note', rows: 3, maxlength: 2000, autofocus: true });
  const box = ask('Save the plan', (close) => [
    h('p', {}, `${words.count(changed.length, 'change is', 'changes are')} written to ${plan}, all or nothing.`),
    h('form', { on: { submit: async (event) => {
      event.preventDefault();
      const saved = await change('save', { note: note.value }, { within: box, said: (answer) => answer.sentence });
      if (saved) {
        close();
        tellSaved(saved);
      }
    } } },
    h('p', {}, h('label', { for: 'note' }, 'Note: why, for whoever looks later')), note,
    h('p', { class: 'buttons' }, h('button', { class: 'main' }, 'Save'), button('Not yet', close))),
    h('details', {}, h('summary', {}, 'What is saved'), h('ul', {}, ...changed.map((one) => h('li', {}, one.sentence)))),
  ]);
}

const tellSaved = ({ sentence, written }) => ask('Saved', (close) => [
  h('p', { class: 'lead' }, sentence), listed('Written', written), h('p', { class: 'buttons' }, button('Back to the plan', close, { autofocus: true })),
]);
