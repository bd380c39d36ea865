"""Carers share their home and family life; a panel decides on every match."""
from towns import DAYS, Table, clock, dice, near

CENTRE = (53.4800, -2.2400)
CARERS, PEOPLE, MATCHED, EACH = 98, 200, 100, 2


def build():
    d = dice("shared-lives")
    homes, members, needs, last = Table(), Table(), Table(), Table()
    for i in range(1, CARERS + 1):
        home = f"H{i:02d}"
        lat, lon = near(d, *CENTRE, 10)
        homes.add(volunteer_id=home, latitude=lat, longitude=lon, max_travel_km=40, travel_mode="car",
                  max_sessions_per_week=EACH, skills="learning-disability" if i % 5 else "learning-disability;mental-health",
                  availability="Mon-Sun 08:00-20:00")
        for adult in range(d.pick([1, 2, 2, 3])):
            members.add(volunteer_id=home, member_id=f"a{adult + 1}", age=d.between(22, 68), dbs_level="enhanced",
                        dbs_workforce="adult", dbs_barred="adult", dbs_update_service="yes")
        if d.chance(0.3):
            members.add(volunteer_id=home, member_id="child", age=d.between(4, 17))
    slots = [(day, hour) for day in DAYS for hour in (8, 11, 14, 17)]
    for i in range(1, PEOPLE + 1):
        lat, lon = near(d, *CENTRE, 10)
        home = (i - 1) % CARERS + 1
        day, hour = slots[(home + 7 * (i > CARERS)) % len(slots)] if i <= MATCHED else d.pick(slots)
        needs.add(need_id=f"P{i:03d}-48", series=f"P{i:03d}", title="Day support", initiative="day-support",
                  latitude=lat, longitude=lon, date=day, start=clock(60 * hour), end=clock(60 * hour + 180),
                  volunteers_min=1, volunteers=1, min_age=18,
                  skills="mental-health" if i > MATCHED and d.chance(0.15) else "learning-disability",
                  dbs_level="enhanced", dbs_workforce="adult", dbs_barred="adult", decide="people")
        if i <= MATCHED:
            last.add(need_id=f"P{i:03d}-48", series=f"P{i:03d}", volunteer_id=f"H{home:02d}", pinned="yes")
    homes.write("shared-lives-goal", "volunteers.csv")
    members.write("shared-lives-goal", "members.csv")
    needs.write("shared-lives-goal", "needs.csv")
    last.write("shared-lives-goal", "previous.csv")
