"""A week of shifts in a hospital: wards, outpatients, and visits after people go home."""
from towns import DAYS, WEEKDAYS, Table, clock, dice, near

HOSPITAL = (51.4680, -0.0940)
VOLUNTEERS, SEATS = 1500, 1202
SHARES = [("wards", 0.60), ("outpatients", 0.24), ("other", 0.16)]
ROLES = [("welcome", 0.7), ("comfort", 0.75), ("play", 0.15)]
SHIFTS = [("09:00", "13:00"), ("13:00", "17:00"), ("17:00", "21:00")]


def build():
    d = dice("kings-college-hospital")
    people, needs, initiatives = Table(), Table(), Table()
    for name, share in SHARES:
        initiatives.add(initiative_id=name, name=name.capitalize(), target_share=share)
    for i in range(1, VOLUNTEERS + 1):
        lat, lon = near(d, *HOSPITAL, 7)
        level = d.weighted([("enhanced", 88), ("standard", 6), ("none", 6)])
        free = sorted(set((d.pick(WEEKDAYS), d.below(3)) for _ in range(d.between(2, 5))))
        people.add(volunteer_id=f"K{i:04d}", latitude=lat, longitude=lon, max_travel_km=d.pick([8, 12, 20]),
                   travel_mode=d.pick(["transit", "transit", "car", "walk"]), max_hours_per_week=d.pick([4, 4, 8]),
                   max_sessions_per_day=1, min_hours_per_month=16, age=d.between(16, 78),
                   skills=";".join(skill for skill, share in ROLES if d.chance(share)),
                   dbs_level=level, dbs_workforce=d.pick(["adult", "adult;child"]) if level == "enhanced" else "",
                   dbs_issued_on="" if level == "none" else d.weighted([("2025-06-01", 50), ("2024-09-01", 40), ("2023-06-01", 10)]),
                   availability=";".join(f"{day} {SHIFTS[s][0]}-{SHIFTS[s][1]}" for day, s in free))

    def shift(name, n, initiative, seats, skill, days, shifts, **more):
        day, (start, end) = d.pick(days), SHIFTS[d.pick(shifts)]
        needs.add(need_id=f"{name}{n:03d}", title=name.capitalize(), initiative=initiative, latitude=HOSPITAL[0],
                  longitude=HOSPITAL[1], date=day, start=start, end=end, volunteers_min=1, volunteers=seats,
                  skills=skill, **more)

    adult = dict(dbs_level="enhanced", dbs_workforce="adult", min_age=18)
    for n in range(1, 301):
        shift("ward", n, "wards", 2, "comfort", DAYS, [0, 1, 2], **adult)
    for n in range(1, 61):
        shift("children", n, "wards", 2, "play", DAYS, [0, 1], dbs_level="enhanced", dbs_workforce="child", min_age=18)
    needs.add(**{**needs.rows[0], "need_id": "ward301", "volunteers": 1})
    for n in range(1, 97):
        shift("clinic", n, "outpatients", 3, "welcome", DAYS[:5], [0, 1], min_age=16)
    for n in range(1, 73):
        shift("guide", n, "other", 2, "welcome", DAYS, [0, 1, 2], min_age=16)
    for n in range(1, 50):
        shift("theatre", n, "other", 1, "comfort", DAYS[:5], [0, 1], **adult)
    people.write("kings-college-hospital", "volunteers.csv")
    needs.write("kings-college-hospital", "needs.csv")
    initiatives.write("kings-college-hospital", "initiatives.csv")
    assert sum(row["volunteers"] for row in needs.rows) == SEATS
