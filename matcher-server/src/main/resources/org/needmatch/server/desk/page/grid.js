/**
 * The grid of the week. Rows are made as they are scrolled to, a row is made again only when what it
 * shows has changed, and days without anything have no cell.
 */
import { byId, h } from './dom.js';
import { days } from './filters.js';
import { keepFocus, onlyOneTabStop } from './gridkeys.js';
import { arrange, headRow, rowCells } from './gridrows.js';
import { peopleRows, totals, weekRows } from './rows.js';
import { desk } from './store.js';
import { opened, view } from './view.js';
import * as words from './words.js';

const ITEMS_AT_A_TIME = 250;
const made = new Map();
let wanted = ITEMS_AT_A_TIME;
let last = '';
let rows = [];

const size = (row) => 1 + [...row.cells.values()].reduce((sum, cell) => sum + Math.min(cell.length, 8), 0);

function fingerprint(row, shownDays) {
  const choice = [view.need, view.role, view.volunteer].join('~');
  const here = [...row.cells.values()].flat().some((item) => (item.need ?? item).id === view.need);
  return JSON.stringify([shownDays, row.title, row.beside, row.volunteer, [...row.cells], here && choice,
    desk.state.names.on, desk.state.revision === 0]);
}

/** A row stays the same element, so that what was in sight stays in sight when it changes. */
function rowNode(row, at, shownDays) {
  const print = fingerprint(row, shownDays);
  const one = made.get(row.key) ?? { print: '', node: h('div', { role: 'row', class: 'row', 'data-row': row.key }) };
  if (one.print !== print) {
    one.print = print;
    one.node.replaceChildren(...rowCells(row, shownDays, openCell));
  }
  made.set(row.key, one);
  one.node.setAttribute('aria-rowindex', String(at + 2));
  return one.node;
}

function openCell(row, key) {
  made.get(row.key).print = '';
  draw();
  const cell = document.querySelector(`[data-cell="${CSS.escape(key)}"]`);
  /** @type {HTMLElement|null} */ (cell?.querySelector('button'))?.focus();
}

function draw() {
  keepFocus(byId('grid'), drawRows);
}

function drawRows() {
  const grid = byId('grid');
  const shownDays = days();
  const nodes = [headRow(shownDays)];
  let items = 0;
  let at = 0;
  for (; at < rows.length && items < wanted; at++) {
    nodes.push(rowNode(rows[at], at, shownDays));
    items += size(rows[at]);
  }
  arrange(grid, nodes);
  grid.style.setProperty('--days', String(shownDays.length));
  grid.classList.toggle('people', view.view === 'people');
  grid.setAttribute('aria-rowcount', String(rows.length + 1));
  grid.setAttribute('aria-colcount', String(shownDays.length + 1));
  onlyOneTabStop(grid);
  byId('more').textContent = at < rows.length ? `${words.number(rows.length - at)} more rows follow as you go on.` : '';
}

function tell() {
  const people = view.view === 'people';
  const { rows: shown, of, empty } = totals(rows);
  byId('shown').textContent = people ? `${words.number(shown)} of ${words.count(of, 'person', 'people')}`
    : `${words.number(shown)} of ${words.count(of, 'session', 'sessions')}, ${words.count(empty, 'empty seat', 'empty seats')}`;
  byId('grid-title').textContent = `${people ? 'People' : 'Sessions'} from ${words.day(days()[0])} to ${words.day(days().at(-1))}`;
  byId('nothing').hidden = rows.length > 0;
  byId('grid').hidden = rows.length === 0;
  byId('nothing').textContent = people ? 'Nobody fits what is asked for above.' : 'No session fits what is asked for above.';
}

export function showGrid() {
  const asked = [view.view, view.week, view.initiative, view.area, view.day, view.empty, view.find].join('|');
  if (asked !== last) {
    last = asked;
    made.clear();
    wanted = ITEMS_AT_A_TIME;
    byId('main').scrollTop = 0;
  }
  rows = view.view === 'people' ? peopleRows() : weekRows();
  draw();
  tell();
}

/** @returns {boolean} whether there were more rows to show */
export function showMore() {
  const more = byId('more').textContent !== '';
  if (more) {
    wanted += ITEMS_AT_A_TIME;
    draw();
  }
  return more;
}

/** Makes rows until the one that holds this is there. */
export function reach(key) {
  const found = () => /** @type {HTMLElement|null} */ (byId('grid').querySelector(`[data-key="${CSS.escape(key)}"]`));
  while (!found() && showMore()) {
    // goes on until it is there or nothing is left
  }
  return found();
}

export function startGrid() {
  new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && showMore(), { rootMargin: '600px' }).observe(byId('more'));
  addEventListener('beforeprint', () => {
    wanted = Infinity;
    rows.forEach((row) => row.cells.forEach((_, date) => opened.add(`${row.key}|${date}`)));
    made.clear();
    draw();
  });
}
