"""A block of ten sessions: the same reader with the same two children."""
from towns import WEEKDAYS, Table, clock, dice, near
from weeks import days

CENTRE = (51.4600, -2.5900)
READERS, CHILDREN, SCHOOLS, MONDAY = 250, 496, 24, "2027-01-11"
TERM = [week for week in range(11) if week != 5]


def build():
    d = dice("bristol-reading")
    readers, needs, areas = Table(), Table(), Table()
    schools = [tuple(map(float, near(d, *CENTRE, 5))) for _ in range(SCHOOLS)]
    afternoons = [d.sample(WEEKDAYS[:5], 2) for _ in range(SCHOOLS)]
    for s, (lat, lon) in enumerate(schools):
        areas.add(area_id=f"school{s + 1:02d}", name=f"School {s + 1}", weight=f"{1 + d.below(9) / 4:.2f}",
                  latitude=lat, longitude=lon)
    for i in range(1, READERS + 1):
        lat, lon = near(d, *schools[d.below(SCHOOLS)], 2.5)
        days_free = d.sample(WEEKDAYS[:5], d.between(1, 3))
        away = f"2027-0{d.between(2, 3)}-{d.between(1, 28):02d}" if d.chance(0.08) else ""
        checked = d.chance(0.94)
        readers.add(volunteer_id=f"R{i:03d}", latitude=lat, longitude=lon, max_travel_km=d.pick([4, 6, 8]),
                    travel_mode=d.pick(["transit", "car", "cycle"]), max_cases=2, skills="reading",
                    dbs_level="enhanced" if checked else "none", dbs_workforce="child" if checked else "",
                    dbs_issued_on="2025-10-01" if checked else "",
                    availability=";".join(f"{day} 12:45-15:30" for day in days_free), away=away)
    holidays = Table()
    for row in readers.rows:
        away = row.pop("away")
        if away:
            holidays.add(volunteer_id=row["volunteer_id"], date=away, start="", end="", kind="unavailable")
    for i in range(1, CHILDREN + 1):
        school = (i - 1) % SCHOOLS
        turn = (i - 1) // SCHOOLS
        weekday = WEEKDAYS.index(afternoons[school][turn % 2])
        start = 13 * 60 + 30 * (turn // 2 % 4)
        for n, on in enumerate(days(MONDAY, weekday, TERM)):
            needs.add(need_id=f"C{i:03d}-{n + 1:02d}", series=f"C{i:03d}", title="Reading",
                      area=f"school{school + 1:02d}", date=on, start=clock(start), end=clock(start + 30),
                      volunteers=1, skills="reading", dbs_level="enhanced", dbs_workforce="child",
                      beneficiaries=1 if n == 0 else 0, commitment=f"C{i:03d}", cases=1)
    readers.write("bristol-reading", "volunteers.csv")
    holidays.write("bristol-reading", "availability.csv")
    needs.write("bristol-reading", "needs.csv")
    areas.write("bristol-reading", "areas.csv")
