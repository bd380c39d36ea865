/** Dragging somebody to an empty seat: an extra beside "Move…". */
import { act } from './actions.js';
import { byId } from './dom.js';
import { openSeat } from './open.js';

const emptyAt = (event) => event.target.closest?.('.seat.empty');

export function startDrag() {
  const grid = byId('grid');
  let from = null;
  const light = (seat) => grid.querySelectorAll('.over').forEach((one) => one !== seat && one.classList.remove('over'));
  grid.addEventListener('dragstart', (event) => {
    const { need, role, volunteer } = event.target.closest('.seat').dataset;
    from = { need, role, volunteer };
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', volunteer);
    grid.classList.add('dragging');
  });
  grid.addEventListener('dragover', (event) => {
    const seat = from && emptyAt(event);
    light(seat);
    if (seat) {
      event.preventDefault();
      seat.classList.add('over');
    }
  });
  grid.addEventListener('dragend', () => {
    from = null;
    light(null);
    grid.classList.remove('dragging');
  });
  grid.addEventListener('drop', async (event) => {
    const seat = from && emptyAt(event);
    if (!seat) {
      return;
    }
    event.preventDefault();
    const { need: toNeed, role: toRole } = seat.dataset;
    const moved = from;
    if (await act('move', { ...moved, toNeed, toRole })) {
      openSeat(toNeed, toRole, moved.volunteer);
    }
  });
}
