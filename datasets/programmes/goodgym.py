"""Runners visit older people every week, and groups of them clear gardens."""
from towns import DAYS, WEEKDAYS, Table, clock, dice, near

CENTRE = (51.4600, -2.6000)
RUNNERS, COACHES, KNOWN, GROUPS = 300, 220, 140, 12


def build():
    d = dice("goodgym")
    people, needs, last = Table(), Table(), Table()
    homes, free = [], []
    for i in range(1, RUNNERS + 1):
        lat, lon = near(d, *CENTRE, 5)
        evenings = d.sample(WEEKDAYS[:5], d.between(2, 4))
        homes.append((float(lat), float(lon)))
        free.append(evenings)
        windows = [f"{day} 18:00-21:00" for day in evenings]
        if d.chance(0.6):
            windows.append("Sat 09:00-13:00")
        people.add(volunteer_id=f"R{i:03d}", latitude=lat, longitude=lon, max_travel_km=d.pick([3, 5, 5, 8]),
                   travel_mode="walk", max_sessions_per_week=d.pick([1, 1, 2]), max_sessions_per_day=1,
                   dbs_level="enhanced" if i <= 210 else "none", dbs_workforce="adult" if i <= 210 else "",
                   dbs_issued_on="2025-06-01" if i <= 210 else "", availability=";".join(windows))
    for i in range(1, COACHES + 1):
        known = i <= KNOWN
        lat, lon = near(d, *homes[i - 1], 0.8) if known else near(d, *CENTRE, 5)
        day = DAYS[WEEKDAYS.index(d.pick(free[i - 1]))] if known else d.pick(DAYS[:5])
        start = 18 * 60 + 30 * d.below(4)
        needs.add(need_id=f"C{i:03d}-48", series=f"C{i:03d}", title="Visit to a coach", initiative="coach-runs",
                  latitude=lat, longitude=lon, date=day, start=clock(start), end=clock(start + 30),
                  volunteers_min=1, volunteers=1, dbs_level="enhanced", dbs_workforce="adult", beneficiaries=1)
        if known:
            last.add(series=f"C{i:03d}", volunteer_id=f"R{i:03d}")
    for i in range(1, GROUPS + 1):
        lat, lon = near(d, *CENTRE, 4)
        day = d.pick(DAYS[:6])
        start = 600 if day == DAYS[5] else 18 * 60 + 30
        needs.add(need_id=f"G{i:02d}-48", series=f"G{i:02d}", title="Garden", initiative="group-runs", latitude=lat,
                  longitude=lon, date=day, start=clock(start), end=clock(start + 60), volunteers_min=5,
                  volunteers=15, beneficiaries=20)
    people.write("goodgym", "volunteers.csv")
    needs.write("goodgym", "needs.csv")
    last.write("goodgym", "previous.csv")
