"""One tutor for one student, thirty hours over a school year, in the tutor's office."""
from towns import WEEKDAYS, Table, clock, dice, near
from weeks import days

CENTRE = (51.5130, -0.0950)
SCHOOLS = [("barking", 51.54, 0.08, 38), ("bow", 51.53, -0.02, 52), ("brixton", 51.46, -0.11, 44),
           ("camden", 51.545, -0.14, 36), ("canning", 51.515, 0.01, 55), ("deptford", 51.478, -0.03, 41),
           ("hackney", 51.55, -0.055, 47), ("holloway", 51.555, -0.12, 49), ("kennington", 51.49, -0.105, 43),
           ("paddington", 51.52, -0.18, 40), ("peckham", 51.47, -0.07, 46), ("stepney", 51.518, -0.045, 62),
           ("tottenham", 51.59, -0.07, 50)]
SUBJECTS = [("maths", 30), ("english", 22), ("chemistry", 14), ("biology", 14), ("physics", 10), ("history", 10)]
PAIRS, LEFT, NEW, UNCHECKED, ASKING, FIRMS = 600, 8, 40, 12, 36, 24
SESSIONS, BEFORE_LEAVING = 30, 14
MONDAY, HOLIDAYS = "2026-09-07", {7, 15, 16, 23, 29, 30, 38}
SCHOOL_WEEKS = [week for week in range(46) if week not in HOLIDAYS]


def left(i):
    """Every seventy-fifth of the tutors leaves after the fourteenth session."""
    return i <= PAIRS and i % (PAIRS // LEFT) == 0


def sessions(d, i, day, mocks):
    """Thirty of the 39 school weeks: none in the first week and the mock exams, up to four lost to illness and exams."""
    lost = {d.between(2, 30) for _ in range(d.below(5))} | {0, mocks}
    open_weeks = [week for number, week in enumerate(SCHOOL_WEEKS) if number not in lost]
    held = days(MONDAY, WEEKDAYS.index(day), open_weeks[:SESSIONS])
    return held if i <= PAIRS else held[BEFORE_LEAVING:]


def build():
    d = dice("access-project over a year")
    tables = tutors, needs, last, areas = Table(), Table(), Table(), Table()
    mocks = {}
    for name, lat, lon, meals in SCHOOLS:
        areas.add(area_id=name, name=name.capitalize(), weight=f"{meals / 30:.2f}", latitude=lat, longitude=lon)
        mocks[name] = d.between(14, 17)
    offices = [near(d, *CENTRE, 2.5) for _ in range(FIRMS)]
    wanted = []
    for i in range(1, PAIRS + NEW + 1):
        replaces = i - PAIRS if PAIRS < i <= PAIRS + LEFT else 0
        skills, free = expertise(d), d.sample(WEEKDAYS[:5], d.between(1, 3))
        if replaces:
            skill, day = wanted[replaces * PAIRS // LEFT - 1]
            skills, free = [skill], list(dict.fromkeys([day, *free]))
        wanted.append((skills[0], d.pick(free)))
        lat, lon = offices[d.below(FIRMS)]
        tutors.add(volunteer_id=f"T{i:03d}", site_latitude=lat, site_longitude=lon, max_cases=1, max_hours_per_week=1,
                   skills=";".join(skills), **check(i <= PAIRS + NEW - UNCHECKED), dbs_issued_on="2025-09-01",
                   availability=";".join(f"{day} 16:30-19:30" for day in free))
    for i in range(1, PAIRS + ASKING + 1):
        school = d.pick(SCHOOLS)[0]
        skill, day = wanted[i - 1] if i <= PAIRS else (f"{d.weighted(SUBJECTS)}:{d.pick([1, 1, 2])}", d.pick(WEEKDAYS[:5]))
        held = sessions(d, i, day, mocks[school])
        student(d, i, school, skill, held, needs)
        if left(i):
            tutors.rows[i - 1]["availability"] = ";".join(f"{on} 16:30-19:30" for on in held[:BEFORE_LEAVING])
        if i <= PAIRS:
            last.add(need_id=f"S{i:03d}-01", volunteer_id=f"T{i:03d}", pinned="yes")
    for table, name in zip(tables, ("volunteers", "needs", "previous", "areas")):
        table.write("access-project", f"{name}.csv")


def expertise(d):
    subjects = list(dict.fromkeys(d.weighted(SUBJECTS) for _ in range(d.pick([1, 1, 2]))))
    return [f"{subject}:{d.pick([1, 2, 2])}" for subject in subjects]


def check(held):
    return {"dbs_level": "enhanced" if held else "basic", "dbs_workforce": "child" if held else "",
            "dbs_barred": "child" if held else ""}


def student(d, i, school, skill, held, needs):
    """The sessions after a tutor has left are a commitment of their own, and come first."""
    start = 60 * 17 + 30 * d.below(4)
    first = 1 if i <= PAIRS else BEFORE_LEAVING + 1
    for number, on in enumerate(held, first):
        again = left(i) and number > BEFORE_LEAVING
        needs.add(need_id=f"S{i:03d}-{number:02d}", series=f"S{i:03d}", title="Tutoring",
                  initiative="pairs" if i <= PAIRS else "waiting", area=school, travels="served", max_travel_km=20,
                  date=on, start=clock(start), end=clock(start + 60), priority=2 if again else "", skills=skill,
                  **check(True), beneficiaries=1 if number == first else "",
                  commitment=f"S{i:03d}-again" if again else f"S{i:03d}", cases=1)
