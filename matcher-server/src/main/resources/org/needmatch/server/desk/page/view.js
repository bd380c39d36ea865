/** Which part of the plan is looked at. It stands in the address, so that loading the page again shows the same. */
const DEFAULTS = { view: 'week', week: '', initiative: '', area: '', day: '', empty: '', find: '', need: '', role: '', volunteer: '', person: '' };
const listeners = new Set();

export const view = { ...DEFAULTS, ...Object.fromEntries(new URLSearchParams(location.hash.slice(1))) };

/** Cells that are shown whole although they are long. */
export const opened = new Set();

export function look(part) {
  Object.assign(view, part);
  const kept = Object.entries(view).filter(([name, value]) => name in DEFAULTS && name !== 'find' && value !== DEFAULTS[name]);
  history.replaceState(null, '', kept.length === 0 ? '/' : `#${new URLSearchParams(kept)}`);
  listeners.forEach((listener) => listener(part));
}

export function onLook(listener) {
  listeners.add(listener);
}

export const seatKey = (need, role, volunteer = '') => `${need}~${role}~${volunteer}`;
export const isChosen = (need, role, volunteer = '') =>
  view.need === need && view.role === role && view.volunteer === volunteer;
