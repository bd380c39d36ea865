#!/usr/bin/env python3
"""Makes volunteers.csv and needs.csv of the Rutland case again, byte for byte. Python 3.8 or later, nothing else.

travel.csv is made of them by ./matcher roads; README.md says how.
"""
import random
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from dice import Dice  # noqa: E402

# Towns and villages of Rutland, roughly where they are, with a rough share of the people.
VILLAGES = [
    ("Oakham", 52.6705, -0.7280, 30), ("Uppingham", 52.5885, -0.7225, 14), ("Ketton", 52.6277, -0.5530, 6),
    ("Empingham", 52.6655, -0.5925, 4), ("Cottesmore", 52.7140, -0.6630, 6), ("Ryhall", 52.6850, -0.4690, 5),
    ("Edith Weston", 52.6380, -0.6330, 4), ("Manton", 52.6330, -0.7010, 2), ("Hambleton", 52.6580, -0.6720, 3),
    ("Whissendine", 52.7190, -0.7710, 4), ("Langham", 52.6930, -0.7540, 4), ("Braunston", 52.6510, -0.7720, 2),
    ("North Luffenham", 52.6230, -0.6170, 3), ("Barrowden", 52.5910, -0.6050, 2), ("Exton", 52.6930, -0.6330, 3),
    ("Whitwell", 52.6660, -0.6290, 2), ("Greetham", 52.7230, -0.6280, 3), ("Market Overton", 52.7380, -0.6890, 2),
    ("Great Casterton", 52.6640, -0.5160, 2), ("Belton", 52.6050, -0.7970, 2),
]
VENUES = ["Oakham", "Oakham", "Uppingham", "Ketton", "Empingham", "Cottesmore", "Ryhall", "Edith Weston", "Manton",
          "Hambleton", "Whissendine", "Langham", "North Luffenham", "Exton", "Whitwell", "Greetham"]
KINDS = [("Lunch club", "11:30", "13:30", 2, 4, "kitchen"), ("Reading hour", "14:00", "15:00", 1, 2, ""),
         ("Youth evening", "18:00", "20:00", 2, 3, ""), ("Befriending", "10:00", "11:00", 1, 1, ""),
         ("Food share", "16:00", "17:30", 1, 3, "")]
DAYS = [("Mon", "2026-11-23"), ("Tue", "2026-11-24"), ("Wed", "2026-11-25"), ("Thu", "2026-11-26"),
        ("Fri", "2026-11-27")]
# How far people go, and how many go so.
MODES = [(("walk", 3), 25), (("walk", 5), 15), (("cycle", 8), 15), (("cycle", 12), 10), (("car", 12), 20),
         (("car", 20), 15)]
WINDOWS = [("Mon-Fri 09:00-17:00", 4), ("Mon-Fri 17:00-21:00", 3), ("Mon;Wed;Fri", 2), ("Tue;Thu", 2)]

dice = Dice(random.Random(2026))


def near(latitude, longitude, spread):
    return (f"{latitude + spread * (dice.source.random() - 0.5):.5f}",
            f"{longitude + 1.6 * spread * (dice.source.random() - 0.5):.5f}")


def windows():
    chosen = dice.weighted(WINDOWS)
    return chosen if "-" in chosen else ";".join(f"{day} 09:00-21:00" for day in chosen.split(";"))


def write(name, header, rows):
    lines = [",".join(header)] + [",".join(str(cell) for cell in row) for row in rows]
    with open(HERE / name, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


where = {name: (latitude, longitude) for name, latitude, longitude, _ in VILLAGES}
volunteers = []
for number in range(1, 121):
    village = dice.weighted(((name, share) for name, _, _, share in VILLAGES))
    mode, km = dice.weighted(MODES)
    volunteers.append((f"V{number:03d}", *near(*where[village], 0.008), mode, km, dice.between(1, 3),
                       "kitchen" if dice.chance(0.35) else "", windows()))

needs = []
for index, village in enumerate(VENUES):
    place = near(*where[village], 0.003)
    for title, start, end, fewest, most, skill in dice.sample(KINDS, 4):
        _, date = dice.pick(DAYS)
        needs.append((f"N{len(needs) + 1:03d}", title, f"{village} hall", f"P{index + 1:02d}", *place, date, start, end,
                      fewest, most, skill))

write("volunteers.csv", ["volunteer_id", "latitude", "longitude", "travel_mode", "max_travel_km",
                         "max_sessions_per_week", "skills", "availability"], volunteers)
write("needs.csv", ["need_id", "title", "venue", "place_id", "latitude", "longitude", "date", "start", "end",
                    "volunteers_min", "volunteers", "skills"], needs)
