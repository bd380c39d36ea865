/** Moving about the grid by keyboard: one tab stop, arrows between seats, as the ARIA pattern has it. */
import { byId } from './dom.js';

const items = (root) => /** @type {HTMLElement[]} */ ([...root.querySelectorAll('[data-key]')]);
const rowOf = (item) => item.closest('[role=row]');
const cellOf = (item) => item.closest('[role=gridcell],[role=rowheader]');
const column = (cell) => Number(cell.getAttribute('aria-colindex'));
const cells = (row) => [...row.querySelectorAll('[role=gridcell],[role=rowheader]')].filter((cell) => items(cell).length > 0);

export function onlyOneTabStop(grid, stop = null) {
  const chosen = stop ?? grid.querySelector('[data-key][tabindex="0"]') ?? grid.querySelector('[data-key]');
  grid.querySelectorAll('[data-key][tabindex="0"]').forEach((item) => { item.tabIndex = -1; });
  if (chosen) {
    chosen.tabIndex = 0;
  }
}

/** Whatever is drawn anew, the keyboard stays on the same seat, or next to where it was. */
export function keepFocus(grid, change) {
  const active = document.activeElement;
  const item = active instanceof HTMLElement && grid.contains(active) ? active.closest('[data-key]') : null;
  const stop = grid.querySelector('[data-key][tabindex="0"]');
  const [key, cell, row] = item ? [item.dataset.key, cellOf(item)?.dataset.cell, rowOf(item)?.dataset.row] : [];
  change();
  const again = (name, value) => value && grid.querySelector(`[${name}="${CSS.escape(value)}"]`);
  if (item && !grid.contains(document.activeElement)) {
    const to = again('data-key', key)
      ?? [again('data-cell', cell), again('data-row', row), grid].filter(Boolean).map((place) => items(place)[0]).find(Boolean);
    to?.focus({ preventScroll: true });
  } else if (!item && stop && !stop.isConnected) {
    onlyOneTabStop(grid, again('data-key', stop.dataset.key) || null);
  }
}

function across(item, step) {
  const list = cells(rowOf(item));
  const next = list[list.indexOf(cellOf(item)) + step];
  return next && items(next)[0];
}

function along(item, step, rows = 1) {
  const inCell = items(cellOf(item));
  const next = rows === 1 && inCell[inCell.indexOf(item) + step];
  if (next) {
    return next;
  }
  const wanted = column(cellOf(item));
  let row = rowOf(item);
  let found = null;
  for (let n = 0; n < rows; n++) {
    do {
      row = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    } while (row && cells(row).length === 0);
    if (!row) {
      break;
    }
    const nearest = cells(row).reduce((a, b) => (Math.abs(column(b) - wanted) < Math.abs(column(a) - wanted) ? b : a));
    found = items(nearest).at(step > 0 ? 0 : -1);
  }
  return found;
}

function target(event, item, grid) {
  const row = cells(rowOf(item));
  const all = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowRight': return across(item, 1);
    case 'ArrowLeft': return across(item, -1);
    case 'ArrowDown': return along(item, 1);
    case 'ArrowUp': return along(item, -1);
    case 'PageDown': return along(item, 1, 5);
    case 'PageUp': return along(item, -1, 5);
    case 'Home': return items(all ? grid : row[0])[0];
    case 'End': return items(all ? grid : row.at(-1)).at(-1);
    default: return undefined;
  }
}

/** @param {() => boolean} showMore makes rows below the last one */
export function startGridKeys(showMore) {
  const grid = byId('grid');
  grid.addEventListener('focusin', ({ target: item }) => {
    if (item.dataset?.key) {
      onlyOneTabStop(grid, item);
    } else if (item === grid) {
      grid.querySelector('[data-key][tabindex="0"]')?.focus();
    }
  });
  grid.addEventListener('keydown', (event) => {
    const item = event.target.closest?.('[data-key]');
    if (!item || event.altKey) {
      return;
    }
    let to = target(event, item, grid);
    if (to === undefined && !['ArrowDown', 'PageDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'PageUp'].includes(event.key)) {
      return;
    }
    if (!to && (event.key === 'ArrowDown' || event.key === 'PageDown') && showMore()) {
      to = target(event, item, grid);
    }
    event.preventDefault();
    to?.focus();
  });
}
