"""What the scripts of the programmes share: invented people and places, and files."""
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from dice import Dice  # noqa: E402

HERE = Path(__file__).resolve().parent
DAYS = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"]
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
KM_NORTH = 111.2


def dice(name):
    return Dice(random.Random(name))


def near(d, latitude, longitude, km):
    """A place at most so far away in a square, in four decimals."""
    north = (d.source.random() * 2 - 1) * km / KM_NORTH
    east = (d.source.random() * 2 - 1) * km / (KM_NORTH * 0.62)
    return f"{latitude + north:.4f}", f"{longitude + east:.4f}"


def clock(minutes):
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


class Table:
    """Rows as dicts; columns in the order in which they first come up."""

    def __init__(self):
        self.rows = []

    def add(self, **cells):
        self.rows.append(cells)

    def write(self, folder, name):
        columns = list(dict.fromkeys(column for row in self.rows for column in row))
        lines = [",".join(columns)] + [",".join(str(row.get(c, "")) for c in columns) for row in self.rows]
        path = HERE / folder
        path.mkdir(exist_ok=True)
        with open(path / name, "w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(lines) + "\n")


def hundred_towns():
    """Centres of a hundred invented towns across a country: id, latitude, longitude."""
    return [(f"town-{i:02d}", 51.2 + 0.35 * (i // 10), -3.6 + 0.42 * (i % 10)) for i in range(100)]


def turns_up(folder, ids):
    """Writes attendance.csv: the share of sessions that each of these is assumed to come to."""
    reliability = Table()
    for i, volunteer in enumerate(ids):
        reliability.add(volunteer_id=volunteer, weeks_waiting="",
                        reliability=[0.95, 0.9, 0.8, 0.85, 0.7, 1, 0.6][i * 3 % 7])
    reliability.write(folder, "attendance.csv")
