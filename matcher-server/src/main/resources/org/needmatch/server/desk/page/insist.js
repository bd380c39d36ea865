/** What it costs elsewhere to have this person in this seat. */
import { change } from './actions.js';
import { announce } from './announce.js';
import { Refusal, post } from './api.js';
import { ask } from './ask.js';
import { button, byId, h, listed } from './dom.js';
import { refresh } from './events.js';
import { refused } from './notices.js';
import { sessionText } from './open.js';
import { desk } from './store.js';

function answered(answer, close, propose) {
  return [
    h('p', { class: 'lead' }, answer.sentence),
    listed('What stands against it', answer.obstacles),
    listed('What changes elsewhere', answer.changes),
    h('p', { class: 'buttons' },
      answer.allowed && button('Propose this', () => { close(); propose(); }, { class: 'main' }),
      button(answer.allowed ? 'Rather not' : 'Back', close)),
  ].filter(Boolean);
}

/** The plan with them there stands as a proposal, to be kept or thrown away. */
async function propose(seat) {
  if (await change('insist', { ...seat, take: true }, { said: (answer) => answer.sentence })) {
    await refresh();
    byId('job-title')?.focus();
  }
}

export async function insist({ need, role }, volunteer) {
  const result = h('div', {}, h('p', { class: 'waiting' }, 'The plan is worked out with them there…'));
  let shut = () => {};
  const box = ask(`What if ${desk.name(volunteer)} comes?`, (close) => {
    shut = close;
    return [h('p', {}, sessionText(need, role)), result];
  });
  try {
    const answer = await post('insist', { need, role, volunteer });
    result.replaceChildren(...answered(answer, shut, () => propose({ need, role, volunteer })));
    announce(answer.sentence);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    result.replaceChildren();
    refused(refusal, box);
  }
}
