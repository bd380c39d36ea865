/** The elements of the grid's rows, and their order. */
import { h } from './dom.js';
import { personCell, personHead } from './peoplegrid.js';
import { view } from './view.js';
import { weekCell, weekHead } from './weekgrid.js';
import * as words from './words.js';

/** @param {(row: any, cell: string) => void} openCell shows a long cell whole */
export function rowCells(row, shownDays, openCell) {
  const people = view.view === 'people';
  return [h('div', { role: 'rowheader', class: 'head', 'aria-colindex': 1 }, ...(people ? personHead(row) : weekHead(row))),
    ...shownDays.map((date, column) => {
      const content = people ? personCell(row, date) : weekCell(row, date, (cell) => openCell(row, cell));
      if (content.length === 0) {
        return null;
      }
      const cell = h('div', { role: 'gridcell', class: 'cell', 'aria-colindex': column + 2, 'data-cell': `${row.key}|${date}` },
        h('span', { class: 'date' }, words.day(date)), ...content);
      cell.style.gridColumn = String(column + 2);
      return cell;
    })].filter(Boolean);
}

export function headRow(shownDays) {
  return h('div', { role: 'row', class: 'row heads', 'aria-rowindex': 1, 'data-row': 'heads' },
    h('div', { role: 'columnheader', class: 'head' }, view.view === 'people' ? 'Person' : 'Place'),
    ...shownDays.map((date) => h('div', { role: 'columnheader', class: 'day' }, words.day(date))));
}

/** Puts the wanted rows in order with as few moves as there are changes. */
export function arrange(grid, wantedNodes) {
  const staying = new Set(wantedNodes);
  [...grid.children].filter((node) => !staying.has(node)).forEach((node) => node.remove());
  wantedNodes.forEach((node, at) => {
    if (grid.children[at] !== node) {
      grid.insertBefore(node, grid.children[at] ?? null);
    }
  });
}
