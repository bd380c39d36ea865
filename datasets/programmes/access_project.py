"""One tutor for one student, an hour every week, in the tutor's office."""
from towns import WEEKDAYS, Table, clock, dice, near
from weeks import days

CENTRE = (51.5130, -0.0950)
SCHOOLS = [("barking", 51.54, 0.08, 38), ("bow", 51.53, -0.02, 52), ("brixton", 51.46, -0.11, 44),
           ("camden", 51.545, -0.14, 36), ("canning", 51.515, 0.01, 55), ("deptford", 51.478, -0.03, 41),
           ("hackney", 51.55, -0.055, 47), ("holloway", 51.555, -0.12, 49), ("kennington", 51.49, -0.105, 43),
           ("paddington", 51.52, -0.18, 40), ("peckham", 51.47, -0.07, 46), ("stepney", 51.518, -0.045, 62),
           ("tottenham", 51.59, -0.07, 50)]
SUBJECTS = [("maths", 30), ("english", 22), ("chemistry", 14), ("biology", 14), ("physics", 10), ("history", 10)]
TUTORS, STANDING, LEFT, ASKING, FIRMS, MONDAY, WEEKS = 600, 560, 8, 36, 24, "2026-11-23", 3


def left(i):
    """Every seventieth of the tutors who had a student has left since."""
    return i <= STANDING and i % (STANDING // LEFT) == 0


def build():
    d = dice("access-project")
    tutors, needs, last, areas = Table(), Table(), Table(), Table()
    for name, lat, lon, meals in SCHOOLS:
        areas.add(area_id=name, name=name.capitalize(), weight=f"{meals / 30:.2f}", latitude=lat, longitude=lon)
    offices = [near(d, *CENTRE, 2.5) for _ in range(FIRMS)]
    known = []
    for i in range(1, TUTORS + 1):
        subjects = list(dict.fromkeys(d.weighted(SUBJECTS) for _ in range(d.pick([1, 1, 2]))))
        skills = [f"{subject}:{d.pick([1, 2, 2])}" for subject in subjects]
        free = d.sample(WEEKDAYS[:5], d.between(1, 3))
        known.append((skills[0], d.pick(free)))
        lat, lon = offices[d.below(FIRMS)]
        checked = i <= STANDING or i > STANDING + 12
        tutors.add(volunteer_id=f"T{i:03d}", active="no" if left(i) else "", site_latitude=lat, site_longitude=lon, max_cases=1,
                   max_hours_per_week=1, skills=";".join(skills), dbs_level="enhanced" if checked else "basic",
                   dbs_workforce="child" if checked else "", dbs_barred="child" if checked else "",
                   dbs_issued_on="2025-09-01", availability=";".join(f"{day} 16:30-19:30" for day in free))
    for i in range(1, STANDING + ASKING + 1):
        school = d.pick(SCHOOLS)
        if i <= STANDING:
            skill, day = known[i - 1]
        else:
            skill, day = f"{d.weighted(SUBJECTS)}:{d.pick([1, 1, 2])}", d.pick(WEEKDAYS[:5])
        start = clock(60 * 17 + 30 * d.below(4))
        for week, on in enumerate(days(MONDAY, WEEKDAYS.index(day), range(WEEKS))):
            needs.add(need_id=f"S{i:03d}-{week + 1}", series=f"S{i:03d}", title="Tutoring", area=school[0],
                      travels="served", max_travel_km=20, date=on, start=start,
                      end=f"{int(start[:2]) + 1:02d}{start[2:]}", volunteers=1, skills=skill, dbs_level="enhanced",
                      dbs_workforce="child", dbs_barred="child", beneficiaries=0 if week else 1, commitment=f"S{i:03d}", cases=1)
        if i <= STANDING:
            last.add(need_id=f"S{i:03d}-1", series=f"S{i:03d}", volunteer_id=f"T{i:03d}",
                     pinned="" if left(i) else "yes")
    tutors.write("access-project", "volunteers.csv")
    needs.write("access-project", "needs.csv")
    last.write("access-project", "previous.csv")
    areas.write("access-project", "areas.csv")
