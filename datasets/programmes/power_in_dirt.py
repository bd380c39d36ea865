"""Neighbours adopt vacant lots; four in five are kept, the others are open again."""
from towns import Table, dice, near

CENTRE = (39.3050, -76.6150)
LOTS, KEPT, NEW = 1100, 869, 190
DAY = "2026-11-23"


def build():
    d = dice("power-in-dirt")
    people, needs, last = Table(), Table(), Table()
    lots = [tuple(map(float, near(d, *CENTRE, 6))) for _ in range(LOTS)]
    for i in range(1, LOTS + NEW + 1):
        lat, lon = near(d, *(lots[i - 1] if i <= LOTS else d.pick(lots)), 0.5)
        lapsed = KEPT < i <= LOTS
        people.add(volunteer_id=f"N{i:04d}", active="no" if lapsed else "", latitude=lat, longitude=lon,
                   max_travel_km=1.5 if i <= LOTS else d.pick([1, 1.5, 2.5]), travel_mode="walk",
                   max_cases=2 if i % 12 == 0 else 1, max_hours_per_week=4, availability="daily 08:00-20:00")
    for i, (lat, lon) in enumerate(lots, 1):
        lapsed = i > KEPT
        open_things = d.weighted([("", 70), ("right-of-entry", 12), ("water", 12), ("right-of-entry;water", 6)])
        needs.add(need_id=f"L{i:04d}-48", series=f"L{i:04d}", title="Lot", latitude=lat, longitude=lon, date=DAY,
                  start="", end="", hours=2, volunteers=1, cases=1, prerequisites=open_things if lapsed else "")
        last.add(need_id=f"L{i:04d}-48", series=f"L{i:04d}", volunteer_id=f"N{i:04d}", pinned="" if lapsed else "yes")
    people.write("power-in-dirt", "volunteers.csv")
    needs.write("power-in-dirt", "needs.csv")
    last.write("power-in-dirt", "previous.csv")
