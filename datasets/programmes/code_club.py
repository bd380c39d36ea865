"""Two thousand clubs beside two thousand teachers, in the two weeks around 1 September 2026."""
from towns import WEEKDAYS, Table, clock, dice, near
from weeks import days_of

TOWNS, SCHOOLS, NEW, TASTERS, LEAVING_EARLY = 20, 2000, 150, 40, 6
RUNNING = SCHOOLS - NEW
MONDAY = "2026-08-24"
KM = 9
CHECK = {"dbs_level": "enhanced", "dbs_workforce": "child"}
PAST = ["2026-08-10", "2026-08-12", "2026-08-19"]


def build():
    d = dice("code-club")
    areas, people, needs = Table(), Table(), Table()
    last, history = Table(), Table()
    middles = []
    for t in range(TOWNS):
        middles.append((51.2 + 0.55 * (t % 5), -3.0 + 0.9 * (t // 5)))
        areas.add(area_id=f"town{t + 1:02d}", name=f"Town {t + 1}", latitude=f"{middles[t][0]:.4f}",
                  longitude=f"{middles[t][1]:.4f}")
    days = days_of(MONDAY, 2)
    schools = []
    for i in range(1, SCHOOLS + 1):
        town = (i - 1) % TOWNS
        lat, lon = near(d, *middles[town], KM)
        day, start = d.below(5), 15 * 60 + 15 * d.below(3)
        schools.append((town, lat, lon, day))
        for week in (0, 1) if i <= RUNNING else (1,):
            taster = RUNNING < i <= RUNNING + TASTERS
            early = i > SCHOOLS - LEAVING_EARLY
            children = d.between(10, 15)
            needs.add(need_id=f"SCHOOL{i:04d}-{week + 1}", series=f"SCHOOL{i:04d}",
                      title="Taster hour" if taster else "Code Club", initiative="code-club", area=areas.rows[town]["area_id"],
                      latitude=lat, longitude=lon, date=days[7 * week + day], start=clock(start), end=clock(start + 60),
                      volunteers_min=1, volunteers=2, skills="code", activity_code="teaching", serves="child", setting="school",
                      contact="occasional" if taster else "weekly", supervised="yes", age_band="9-12",
                      people_present=children, staff_adults=1, staff_min=1,
                      staff_hours=f"15:00-{clock(start + 45)}" if early else "15:00-17:00", supervisor="staff",
                      beneficiaries=children)
    for i in range(1, SCHOOLS + 1):
        town, lat, lon, day = schools[i - 1]
        if i > RUNNING:
            lat, lon = near(d, *middles[d.below(TOWNS)], KM)
        else:
            lat, lon = near(d, float(lat), float(lon), 3)
        free = sorted({day} | set(d.sample(range(5), d.between(1, 2)))) if i <= RUNNING else sorted(
            d.sample(range(5), d.between(2, 3)))
        kind = i % 50
        unlisted, lapsing, old, pending = kind in (1, 18, 35), kind == 7, kind == 9, i > SCHOOLS - 8
        people.add(volunteer_id=f"CC{i:04d}", latitude=lat, longitude=lon, max_travel_km=d.pick([8, 10, 15]),
                   travel_mode=d.pick(["cycle", "transit", "car"]), max_sessions_per_week=1, age=d.between(19, 60),
                   skills="code;insured@2026-08-31" if lapsing else "code;insured@2027-03-31",
                   dbs_barred="" if unlisted or pending else "child",
                   dbs_issued_on="2023-08-31" if old else "" if pending else "2025-05-01",
                   check_status="pending" if pending else "",
                   availability=";".join(f"{WEEKDAYS[one]} 15:00-18:00" for one in free),
                   **({} if pending else CHECK))
        if unlisted:
            for on in PAST[:i // 50 % 4]:
                history.add(volunteer_id=f"CC{i:04d}", date=on, activity="teaching", group="child")
        if i <= RUNNING:
            for week in (1, 2):
                last.add(need_id=f"SCHOOL{i:04d}-{week}", series=f"SCHOOL{i:04d}", volunteer_id=f"CC{i:04d}", pinned="yes")
    for table, name in ((areas, "areas"), (people, "volunteers"), (needs, "needs"), (last, "previous"),
                        (history, "history")):
        table.write("code-club", f"{name}.csv")
