"""Befriending, outings and mentoring over four weeks: the same person every week, or somebody for all of them."""
from towns import WEEKDAYS, Table, clock, dice, near
from weeks import days_of

WEEKS = 4
AREAS = [("dewsbury", 53.690, -1.630, 1.8), ("batley", 53.715, -1.635, 1.6), ("huddersfield", 53.645, -1.785, 1.5),
         ("heckmondwike", 53.707, -1.670, 1.3), ("holmfirth", 53.570, -1.785, 1.0), ("mirfield", 53.673, -1.696, 1.0)]
PAIRS, MENTEES, OUTINGS, PEOPLE, TONGUES = 120, 36, 6, 190, ["pa", "ur", "gu", "pl"]
ADULT = {"dbs_level": "enhanced", "dbs_workforce": "adult"}


def build():
    d = dice("kirklees-out-and-about")
    areas, initiatives, people, away = Table(), Table(), Table(), Table()
    for area, lat, lon, weight in AREAS:
        areas.add(area_id=area, name=area.title(), weight=weight, latitude=lat, longitude=lon)
    for initiative, weight in (("out-and-about", 1.2), ("outings", 1), ("mentors", 1.2)):
        initiatives.add(initiative_id=initiative, weight=weight)
    free = {}
    for i in range(1, PEOPLE + 1):
        who, area = f"K{i:03d}", d.pick(AREAS)
        lat, lon = near(d, area[1], area[2], 3)
        free[who] = d.sample(WEEKDAYS[:6], d.between(2, 4))
        mentor = i > 140
        people.add(volunteer_id=who, latitude=lat, longitude=lon, max_travel_km=d.pick([5, 8, 12]),
                   travel_mode=d.pick(["walk", "transit", "car"]), max_sessions_per_week=d.pick([1, 2, 2, 3]),
                   skills=d.weighted([("", 7), ("first-aid", 2), ("driving", 3)]), age=d.between(19, 76),
                   gender=d.pick(["female", "female", "male"]) if not mentor else d.pick(["male", "male", "female"]),
                   languages=";".join(["en"] + [t for t in TONGUES if d.chance(0.12)]), dbs_level="enhanced",
                   dbs_workforce="child" if mentor else "adult", dbs_barred="child" if mentor else "",
                   dbs_issued_on="2025-03-01",
                   availability=";".join(f"{day} {'16:00-20:30' if mentor else '09:30-18:00'}" for day in free[who]))
        if d.chance(0.12):
            week = d.below(WEEKS)
            for day in days_of("2026-11-23", WEEKS)[7 * week:7 * week + 7]:
                away.add(volunteer_id=who, day=day, start="", end="", kind="unavailable")
    areas.write("kirklees-out-and-about", "areas.csv")
    initiatives.write("kirklees-out-and-about", "initiatives.csv")
    people.write("kirklees-out-and-about", "volunteers.csv")
    away.write("kirklees-out-and-about", "availability.csv")
    sessions(d, people.rows)


def sessions(d, people):
    needs, roles, last = Table(), Table(), Table()
    for i in range(1, PAIRS + 1):
        area = d.weighted([(area, area[3]) for area in AREAS])
        lat, lon = near(d, area[1], area[2], 3)
        ask = {"min_age": 18, "languages": d.weighted([("en", 8)] + [(t, 1) for t in TONGUES]), **ADULT}
        weekly(needs, f"VISIT{i:03d}", "Befriending visit at home", "out-and-about", area[0], lat, lon,
               d.below(5), 60 * d.between(10, 16), 60, 1 if i % 4 else 2, ask)
        if i <= 70:
            last.add(series=f"VISIT{i:03d}", volunteer_id=d.pick(people[:140])["volunteer_id"])
    for i in range(1, MENTEES + 1):
        area = d.weighted([(area, area[3]) for area in AREAS])
        lat, lon = near(d, area[1], area[2], 2)
        ask = {"min_age": 21, "gender": "male" if i <= 24 else "", "dbs_level": "enhanced", "dbs_workforce": "child",
               "dbs_barred": "child"}
        weekly(needs, f"MENTOR{i:02d}", "Mentoring one to one", "mentors", area[0], lat, lon, d.below(5),
               60 * d.between(16, 18), 60, 1, ask)
    for i in range(1, OUTINGS + 1):
        area = AREAS[i - 1]
        for week in range(WEEKS):
            need = f"OUTING{i}-{week + 1}"
            needs.add(need_id=need, series=f"OUTING{i}", title="Outing", initiative="outings", area=area[0],
                      latitude=area[1], longitude=area[2], date=days_of("2026-11-23", WEEKS)[7 * week + 2 + i % 4],
                      start="11:00", end="15:00", beneficiaries=12, **ADULT)
            for role, fewest, most, skill in (("lead", 1, 1, "first-aid"), ("driver", 1, 1, "driving"),
                                              ("helper", 1, 3, "")):
                roles.add(need_id=need, role=role, volunteers_min=fewest, volunteers=most, skills=skill)
    needs.write("kirklees-out-and-about", "needs.csv")
    roles.write("kirklees-out-and-about", "roles.csv")
    last.write("kirklees-out-and-about", "previous.csv")


def weekly(needs, series, title, initiative, area, lat, lon, day, start, minutes, priority, ask):
    for week in range(WEEKS):
        needs.add(need_id=f"{series}-{week + 1}", series=series, title=title, initiative=initiative, area=area,
                  latitude=lat, longitude=lon, date=days_of("2026-11-23", WEEKS)[7 * week + day],
                  start=clock(start), end=clock(start + minutes), volunteers_min=1, volunteers=1, priority=priority,
                  beneficiaries=1 if week == 0 else 0, commitment=series, **ask)
