"""Carers share their home: 10,000 people in 7,000 homes of a hundred schemes; a panel decides on every match."""
from towns import DAYS, Table, clock, dice, hundred_towns, near

HOMES, TAKEN, PEOPLE, MATCHED, EACH = 70, 68, 100, 94, 2
KINDS = [("permanent", 40), ("day", 45), ("respite", 15)]
CHECK = {"dbs_level": "enhanced", "dbs_workforce": "adult", "dbs_barred": "adult"}


def build():
    d = dice("shared-lives at full scale")
    tables = homes, members, needs, last, areas = Table(), Table(), Table(), Table(), Table()
    for number, (scheme, latitude, longitude) in enumerate(hundred_towns()):
        areas.add(area_id=scheme, name=scheme.replace("-", " ").capitalize(), latitude=f"{latitude:.2f}",
                  longitude=f"{longitude:.2f}")
        for i in range(1, HOMES + 1):
            household(d, f"H{number:02d}{i:02d}", i, (latitude, longitude), homes, members)
        people(d, number, scheme, (latitude, longitude), needs, last)
    for table, name in zip(tables, ("volunteers", "members", "needs", "previous", "areas")):
        table.write("shared-lives", f"{name}.csv")


def household(d, home, i, centre, homes, members):
    """One home in five also for people with mental health needs; the last has a lodger without a check."""
    lat, lon = near(d, *centre, 10)
    homes.add(volunteer_id=home, latitude=lat, longitude=lon, max_travel_km=40, travel_mode="car", max_cases=EACH,
              skills="learning-disability" if i % 5 else "learning-disability;mental-health", availability="daily 00:00-24:00")
    for adult in range(d.pick([1, 2, 2, 3])):
        members.add(volunteer_id=home, member_id=f"a{adult + 1}", age=d.between(22, 68), **CHECK, dbs_update_service="yes")
    if d.chance(0.3):
        members.add(volunteer_id=home, member_id="child", age=d.between(4, 17))
    if i == HOMES:
        members.add(volunteer_id=home, member_id="lodger", age=d.between(22, 40))


def people(d, number, scheme, centre, needs, last):
    """Who shares a home is there on different days: the first on weekdays, the second at other hours."""
    for i in range(1, PEOPLE + 1):
        person, matched, second = f"P{number:02d}{i:03d}", i <= MATCHED, TAKEN < i <= MATCHED
        home = (i - 1) % TAKEN + 1
        lat, lon = near(d, *centre, 10)
        kind = d.weighted(KINDS)
        needs.add(need_id=person, title=f"{kind.capitalize()} support", initiative=kind, area=scheme, latitude=lat,
                  longitude=lon, **time(d, kind, second), min_age=18,
                  skills="mental-health" if not matched and d.chance(0.15) else "learning-disability", **CHECK,
                  cases=1, beneficiaries=1, decide="people")
        if matched:
            last.add(need_id=person, volunteer_id=f"H{number:02d}{home:02d}", pinned="yes")


def time(d, kind, second):
    if kind == "permanent":
        return {"date": DAYS[0], "start": "", "end": "", "hours": 20}
    if kind == "respite":
        return {"date": DAYS[4 + second], "start": "18:00", "end": "16:00", "hours": ""}
    start = 60 * (15 if second else 9)
    return {"date": DAYS[d.below(4)], "start": clock(start), "end": clock(start + 180), "hours": ""}
