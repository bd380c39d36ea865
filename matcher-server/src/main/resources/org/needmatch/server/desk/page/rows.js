/** The rows of both grids as data: places with their sessions, people with their seats. */
import { days, fitsNeed, fitsPerson, seatsOf, week } from './filters.js';
import { desk, emptySeats } from './store.js';
import { view } from './view.js';

const byTime = (a, b) => a.start.localeCompare(b.start) || a.title.localeCompare(b.title) || a.id.localeCompare(b.id);

/** Homes are nobody's noticeboard: their visits stand together, by what sends people there. */
function place(need) {
  const initiative = desk.initiatives.get(need.initiative) ?? need.initiative;
  if (need.home) {
    return { key: `home:${need.initiative}`, title: initiative ?? 'Visits at home', beside: 'visits at home', late: 1 };
  }
  if (need.remote) {
    return { key: `far:${need.initiative}`, title: initiative ?? 'From anywhere', beside: 'by telephone or online', late: 2 };
  }
  const area = desk.areas.get(need.area) ?? need.area;
  return { key: `venue:${need.venue}:${need.area}`, title: need.venue || 'Place not named', beside: area, late: 0 };
}

/** @returns {{key: string, title: string, beside: string, empty: number, late: number, cells: Map<string, any[]>}[]} */
export function weekRows() {
  const shown = days();
  const rows = new Map();
  for (const need of desk.state.needs) {
    if (!shown.includes(need.date) || !fitsNeed(need)) {
      continue;
    }
    const at = place(need);
    if (!rows.has(at.key)) {
      rows.set(at.key, { ...at, empty: 0, cells: new Map() });
    }
    const row = rows.get(at.key);
    row.empty += emptySeats(need);
    if (!row.cells.has(need.date)) {
      row.cells.set(need.date, []);
    }
    row.cells.get(need.date).push(need);
  }
  rows.forEach((row) => row.cells.forEach((needs) => needs.sort(byTime)));
  return [...rows.values()].sort((a, b) => a.late - b.late || a.title.localeCompare(b.title) || a.key.localeCompare(b.key));
}

/** @returns {{key: string, volunteer: any, cells: Map<string, any[]>}[]} */
export function peopleRows() {
  const shown = days();
  const rows = [];
  for (const volunteer of desk.state.volunteers) {
    const seats = seatsOf(volunteer, shown);
    if (!fitsPerson(volunteer, seats)) {
      continue;
    }
    const cells = new Map();
    seats.sort((a, b) => byTime(a.need, b.need)).forEach((seat) => {
      cells.set(seat.need.date, [...(cells.get(seat.need.date) ?? []), seat]);
    });
    rows.push({ key: `person:${volunteer.id}`, volunteer, cells });
  }
  return rows.sort((a, b) => a.volunteer.name.localeCompare(b.volunteer.name, 'en', { numeric: true }));
}

/** How much is shown, for the line under the filters. */
export function totals(rows) {
  if (view.view === 'people') {
    return { rows: rows.length, of: desk.state.volunteers.length };
  }
  const dates = new Set(week());
  const needs = rows.flatMap((row) => [...row.cells.values()].flat());
  return { rows: needs.length, of: desk.state.needs.filter((need) => dates.has(need.date)).length, empty: needs.reduce((sum, need) => sum + emptySeats(need), 0) };
}
