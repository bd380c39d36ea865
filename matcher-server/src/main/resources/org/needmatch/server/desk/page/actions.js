/** What the coordinator does to the plan: one request after the other, each with the revision it saw. */
import { Refusal, post } from './api.js';
import { desk } from './store.js';
import { announce } from './announce.js';
import { notice, refused, settled } from './notices.js';

let queue = Promise.resolve();

/**
 * Sends one change. Whatever goes wrong is told, and the answer is then null.
 *
 * @param {string} path
 * @param {Record<string, any>} body
 * @param {{within?: HTMLElement|null, said?: (answer: any) => string}} options where a refusal is
 *     shown, and the sentence for the live region
 */
export function change(path, body = {}, { within = null, said = () => 'Done.' } = {}) {
  const turn = queue.then(async () => {
    try {
      const answer = await post(path, { revision: desk.state.revision, ...body });
      settled('refused');
      settled('stale');
      if (answer.needs) {
        desk.show(answer);
      }
      announce(said(answer));
      return answer;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) {
        throw refusal;
      }
      if (refusal.state) {
        desk.show(refusal.state);
      }
      if (refusal.code === 'stale') {
        notice('stale', { text: 'The plan changed elsewhere while you looked: in another tab, or because an answer came. You see it now as it is. Nothing was done; please try again if you still want it.', urgent: true });
      } else {
        refused(refusal, within);
      }
      return null;
    }
  });
  queue = turn.catch(() => null);
  return turn;
}

/** What the strip says of the seat; nothing when it is as it was published. */
const about = ({ changed }, { need, toNeed, volunteer }) =>
  changed.findLast((one) => one.volunteer === volunteer && one.need === (toNeed ?? need))?.sentence ?? 'As published again.';

/** @param {'decline'|'accept'|'propose'|'pin'|'unpin'|'move'|'place'|'remove'} kind */
export const act = (kind, seat, options = {}) => change('act', { kind, ...seat }, { said: (state) => about(state, seat), ...options });

export const undo = () => desk.state.undo && change('undo', {}, { said: () => 'Undone.' });
export const redo = () => desk.state.redo && change('redo', {}, { said: () => 'Done again.' });
