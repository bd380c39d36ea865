"""The needs of the council's city, kind by kind."""
from towns import Table, clock, near

ADULT = {"dbs_level": "enhanced", "dbs_workforce": "adult"}
CHILD = {"dbs_level": "enhanced", "dbs_workforce": "child", "dbs_barred": "child"}


def build(d, wards, days):
    needs, roles = Table(), Table()

    def place(weighted=True):
        ward = d.weighted([(ward, 12 - ward[3] if weighted else 1) for ward in wards])
        lat, lon = near(d, ward[1], ward[2], 1.5)
        return {"area": ward[0], "latitude": lat, "longitude": lon}

    def session(name, initiative, day, start, minutes, where, fewest=1, most=1, **more):
        times = {"start": clock(start), "end": clock((start + minutes) % 1440)} if start else {}
        needs.add(need_id=f"{name}-{day[5:]}", series=name, initiative=initiative, **where, date=day, **times,
                  volunteers_min=fewest, volunteers=most, **more)

    for i in range(1, 91):
        where, day, start = place(), d.below(5), 60 * d.between(9, 17)
        for week in range(2):
            session(f"befriend-{i:02d}", "befriending", days[7 * week + day], start, 60, where,
                    commitment=f"befriend-{i:02d}",
                    languages=("en", "en", "en", "pa", "pl")[i % 5], **ADULT)
    for i in range(1, 41):
        where, day, start = place(), d.below(5), d.pick([570, 780, 810])
        for week in range(2):
            session(f"read-{i:02d}", "reading", days[7 * week + day], start, 90, where, 2, 4, volunteers_core=3,
                    beneficiaries=6, **CHILD)
    for i in range(1, 5):
        where = place()
        for week in range(2):
            for day in range(4):
                session(f"corps-{i}", "corps", days[7 * week + day], 510, 480, where, 8, 10, volunteers_core=8,
                        commitment=f"corps-{i}", **CHILD)
    for i in range(1, 3):
        where = place()
        for day in days:
            session(f"shelter-{i}", "shelter", day, 1200, 720, where)
            roles.add(need_id=f"shelter-{i}-{day[5:]}", role="lead", volunteers_min=1, volunteers=1,
                      skills="first-aid", dbs_level="basic")
            roles.add(need_id=f"shelter-{i}-{day[5:]}", role="helper", volunteers_min=1, volunteers=2)
    for i in range(1, 121):
        where = place()
        for week in range(2):
            session(f"lot-{i:03d}", "lots", days[7 * week], 0, 0, where, hours=2, commitment=f"lot-{i:03d}",
                    prerequisites="right-of-entry" if i % 8 == 0 else "")
    for i in range(1, 61):
        session(f"drain-{i:02d}", "drains", days[7], 0, 0, place(False), hours=0.5)
    for i in range(1, 61):
        where = place()
        for week in range(2):
            session(f"recovery-{i:02d}", "recovery", days[7 * week], 0, 0, where, hours=0.5, cases=1,
                    commitment=f"recovery-{i:02d}", skills="recovery", remote="yes")
    for i in range(1, 21):
        session(f"family-{i:02d}", "families", days[d.below(5)], 60 * d.between(9, 13), 120, place(), skills="parent",
                decide="people", min_age=18, **CHILD)
    for i in range(1, 41):
        where, day, subject = place(), d.below(5), d.pick(["maths:2", "english:2"])
        for week in range(2):
            session(f"tutor-{i:02d}", "tutoring", days[7 * week + day], 60 * d.between(16, 19), 60, where,
                    travels="served", max_travel_km=9, skills=subject, **CHILD)
    for ward in wards:
        for day in days:
            session(f"watch-{ward[0][5:]}", "flood-watch", day, 1080, 180,
                    {"area": ward[0], "latitude": ward[1], "longitude": ward[2]}, remote="yes", reach_km=5,
                    skills="flood-warden")
    for day in days:
        for start in (600, 1080):
            session(f"line-{start // 60}", "friendship-line", day, start, 120,
                    {"area": wards[0][0], "latitude": wards[0][1], "longitude": wards[0][2]}, remote="yes")
    for week in range(2):
        session("river", "clean-up", days[7 * week + 5], 600, 180, place(False), 10, 40, volunteers_core=15)
    needs.write("council-city", "needs.csv")
    roles.write("council-city", "roles.csv")
