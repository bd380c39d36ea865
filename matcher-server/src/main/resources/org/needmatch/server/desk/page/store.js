/**
 * What the server said last, with its needs and people by id. The page decides nothing about a
 * plan: it shows this and asks.
 *
 * @typedef {{volunteer: string, status: string, pinned: boolean, change: string}} Seat
 * @typedef {{role: string, min: number, max: number, empty: number, reason: string, seats: Seat[]}} Role
 * @typedef {{id: string, title: string, initiative: string, area: string, venue: string,
 *   date: string, start: string, end: string, series: string, remote: boolean, home: boolean,
 *   running: boolean, roles: Role[]}} Need
 * @typedef {{id: string, name: string, active: boolean, seats: {need: string, role: string}[],
 *   weekSeats: number, reason: string}} Volunteer
 */
import { whenReleased } from './dom.js';

const listeners = new Set();
const tell = () => listeners.forEach((listener) => listener(desk.state));
const named = (things) => new Map(things.map((thing) => [thing.id, thing.name || thing.id]));

export const desk = {
  /** @type {any} */ state: null,
  /** @type {Map<string, Need>} */ needs: new Map(),
  /** @type {Map<string, Volunteer>} */ volunteers: new Map(),
  initiatives: new Map(),
  areas: new Map(),

  /** An answer that is older than what is shown is left aside. */
  show(state) {
    if (desk.state !== null && state.revision < desk.state.revision) {
      return;
    }
    desk.state = state;
    desk.needs = new Map(state.needs.map((need) => [need.id, need]));
    desk.volunteers = new Map(state.volunteers.map((volunteer) => [volunteer.id, volunteer]));
    desk.initiatives = named(state.initiatives);
    desk.areas = named(state.areas);
    whenReleased(tell);
  },

  onChange(listener) {
    listeners.add(listener);
  },

  name: (volunteer) => desk.volunteers.get(volunteer)?.name ?? volunteer,
  role: (need, role) => desk.needs.get(need)?.roles.find((one) => one.role === role),
};

/** Whether somebody really sits there: who declined or stayed away does not. */
const AWAY = new Set(['declined', 'cancelled', 'no-show']);
export const fills = (seat) => !AWAY.has(seat.status);
export const emptySeats = (need) => need.roles.reduce((sum, role) => sum + role.empty, 0);
