/** What stands above the plan until it is settled: refusals, a lost connection, warnings. */
import { button, byId, h } from './dom.js';

const shown = new Map();

/** @param {string} key one notice of a kind at a time */
export function notice(key, { text, sentences = [], actions = [], urgent = false, dismiss = true }) {
  const close = () => {
    const had = box.contains(document.activeElement);
    settled(key);
    if (had) {
      byId('grid').focus();
    }
  };
  const box = h('div', { class: urgent ? 'notice urgent' : 'notice', role: urgent ? 'alert' : null },
    h('p', {}, text),
    sentences.length === 0 ? null : h('ul', {}, ...sentences.map((sentence) => h('li', {}, sentence))),
    actions.length + Number(dismiss) === 0 ? null : h('p', { class: 'buttons' }, ...actions,
      dismiss && button('Dismiss', close, { 'aria-label': `Dismiss: ${text}` })));
  settled(key);
  shown.set(key, box);
  byId('notices').append(box);
}

export function settled(key) {
  shown.get(key)?.remove();
  shown.delete(key);
}

export const stands = (key) => shown.has(key);

/** A refusal where it happened, or above the plan. */
export function refused(refusal, within = null) {
  const sentences = refusal.sentences.length > 1 ? refusal.sentences : [];
  const text = [sentences.length > 0 ? 'This cannot be done.' : refusal.message, refusal.remedy].filter(Boolean).join(' ');
  if (within === null) {
    notice('refused', { text, sentences, urgent: true });
    return;
  }
  within.querySelector('.refused')?.remove();
  within.prepend(h('div', { class: 'notice urgent refused', role: 'alert' }, h('p', {}, text),
    sentences.length > 0 && h('ul', {}, ...sentences.map((sentence) => h('li', {}, sentence)))));
  within.scrollTop = 0;
}
