"""Parents visit 32,000 families in a week, in a hundred towns: running visits go on, new families are matched by people."""
from towns import DAYS, WEEKDAYS, Table, clock, dice, hundred_towns, near

FAMILIES, RUNNING, VISITORS, LEFT = 320, 260, 300, 20
CHECK = {"dbs_level": "enhanced", "dbs_workforce": "child"}


def build():
    d = dice("home-start at full scale")
    tables = people, away, needs, last, areas = Table(), Table(), Table(), Table(), Table()
    for number, (town, latitude, longitude) in enumerate(hundred_towns()):
        areas.add(area_id=town, name=town.replace("-", " ").capitalize(), latitude=f"{latitude:.2f}",
                  longitude=f"{longitude:.2f}")
        homes = visitors(d, number, (latitude, longitude), people, away)
        families(d, number, town, (latitude, longitude), homes, needs, last)
    for table, name in zip(tables, ("volunteers", "availability", "needs", "previous", "areas")):
        table.write("home-start", f"{name}.csv")


def visitors(d, number, centre, people, away):
    """Gives home and free days of each."""
    homes = []
    for i in range(1, VISITORS + 1):
        visitor = f"V{number:02d}{i:03d}"
        lat, lon = near(d, *centre, 7)
        free = sorted(d.sample(range(5), d.between(2, 4)))
        homes.append((float(lat), float(lon), free))
        known = f"F{number:02d}{d.between(RUNNING + 1, FAMILIES):03d}" if d.chance(0.06) else ""
        people.add(volunteer_id=visitor, active="no" if i <= LEFT else "", latitude=lat, longitude=lon,
                   max_travel_km=d.pick([5, 8, 12]), travel_mode=d.pick(["walk", "transit", "car"]),
                   max_sessions_per_week=d.pick([1, 1, 2]), max_sessions_per_day=1, skills="parent" if i % 12 else "",
                   age=d.between(21, 68), dbs_issued_on="2025-01-15", **CHECK,
                   availability=";".join(f"{WEEKDAYS[day]} 09:00-15:00" for day in free), avoids=known)
        if i > LEFT and d.chance(0.05):
            away.add(volunteer_id=visitor, day="daily", kind="unavailable")
    return homes


def families(d, number, town, centre, homes, needs, last):
    for i in range(1, FAMILIES + 1):
        family, running = f"F{number:02d}{i:03d}", i <= RUNNING
        lat, lon = near(d, *homes[i - 1][:2], 2) if running else near(d, *centre, 7)
        day = d.pick(homes[i - 1][2]) if running else d.below(5)
        start = 60 * d.between(9, 13)
        needs.add(need_id=family, title="Visit", area=town, latitude=lat, longitude=lon, date=DAYS[day],
                  start=clock(start), end=clock(start + 120), min_age=18, skills="parent", **CHECK, beneficiaries=1,
                  decide="" if running else "people")
        if running:
            last.add(need_id=family, volunteer_id=f"V{number:02d}{i:03d}")
