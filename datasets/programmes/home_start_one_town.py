"""Parents visit families every week: running visits stay whole, new families are matched by people."""
from towns import WEEKDAYS, Table, clock, dice, near
from weeks import days_of

CENTRE = (53.9600, -1.0800)
FAMILIES, RUNNING, VISITORS, LEFT, WEEKS = 320, 260, 300, 20, 4
CHECK = {"dbs_level": "enhanced", "dbs_workforce": "child"}


def build():
    d = dice("home-start")
    days = days_of("2026-11-23", WEEKS)
    people, away, needs, last = Table(), Table(), Table(), Table()
    homes, free, known = [], [], {}
    for i in range(1, VISITORS + 1):
        lat, lon = near(d, *CENTRE, 7)
        homes.append((float(lat), float(lon)))
        free.append(d.sample(range(5), d.between(2, 4)))
        if d.chance(0.06):
            known[i] = d.between(RUNNING + 1, FAMILIES)
        people.add(volunteer_id=f"HS{i:03d}", active="no" if i <= LEFT else "", latitude=lat, longitude=lon,
                   max_travel_km=d.pick([5, 8, 12]), travel_mode=d.pick(["walk", "transit", "car"]),
                   max_sessions_per_week=d.pick([1, 1, 2]), max_sessions_per_day=1,
                   skills="parent" if i % 12 else "", age=d.between(21, 68), dbs_issued_on="2025-01-15", **CHECK,
                   availability=";".join(f"{WEEKDAYS[day]} 09:00-15:00" for day in sorted(free[-1])),
                   avoids=";".join(f"HS-F{known[i]:03d}-{week + 1}" for week in range(WEEKS)) if i in known else "")
        if i > LEFT and d.chance(0.05):
            for day in days[14:21]:
                away.add(volunteer_id=f"HS{i:03d}", day=day, start="", end="", kind="unavailable")
    for i in range(1, FAMILIES + 1):
        running = i <= RUNNING
        lat, lon = near(d, *homes[i - 1], 2) if running else near(d, *CENTRE, 7)
        day = d.pick(free[i - 1]) if running else d.below(5)
        start = 60 * d.between(9, 13)
        for week in range(WEEKS):
            needs.add(need_id=f"HS-F{i:03d}-{week + 1}", series=f"HS-F{i:03d}", title="Visit to a family",
                      initiative="visits", latitude=lat, longitude=lon, date=days[7 * week + day], start=clock(start),
                      end=clock(start + 120), volunteers_min=1, volunteers=1, min_age=18, skills="parent", **CHECK,
                      beneficiaries=1 if week == 0 else 0, commitment=f"HS-F{i:03d}",
                      decide="" if running else "people")
        if running:
            last.add(series=f"HS-F{i:03d}", volunteer_id=f"HS{i:03d}")
    people.write("home-start-one-town", "volunteers.csv")
    away.write("home-start-one-town", "availability.csv")
    needs.write("home-start-one-town", "needs.csv")
    last.write("home-start-one-town", "previous.csv")
