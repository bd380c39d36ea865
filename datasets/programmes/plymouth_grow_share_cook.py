"""Weekly gardens and soup runs, fortnightly rounds to households, cooking sessions: one pool of people."""
from towns import WEEKDAYS, Table, clock, dice, near, turns_up
from weeks import days

CENTRE = (50.3850, -4.1400)
VOLUNTEERS, ROUNDS, DROPS, GARDENS, RUNS, COOKS, EXPIRING, MONDAY = 158, 13, 16, 9, 4, 14, 10, "2026-11-23"
AREAS = [("stonehouse", 1), ("devonport", 1), ("efford", 2), ("whitleigh", 3), ("ham", 4), ("peverell", 8)]


def build():
    d = dice("plymouth-grow-share-cook")
    people, needs, roles, areas, costs = Table(), Table(), Table(), Table(), Table()
    for name, decile in AREAS:
        lat, lon = near(d, *CENTRE, 3.5)
        areas.add(area_id=name, name=name.capitalize(), imd_decile=decile, latitude=lat, longitude=lon)
    for i in range(1, VOLUNTEERS + 1):
        lat, lon = near(d, *CENTRE, 4.5)
        skills = (["driving"] if d.chance(0.22) else []) + (["growing"] if d.chance(0.35) else [])
        windows = [f"{day} {d.pick(['09:00-13:00', '13:00-17:00', '09:00-17:00', '17:00-21:00'])}"
                   for day in d.sample(WEEKDAYS, d.between(1, 3))]
        if i <= COOKS:
            skills.append("food-hygiene@2026-12-06" if i <= EXPIRING else "food-hygiene")
            windows.append(d.pick(["Tue 09:00-13:00", "Thu 17:00-21:00"]))
        people.add(volunteer_id=f"V{i:03d}", latitude=lat, longitude=lon, max_travel_km=d.pick([4, 6, 10]),
                   travel_mode="car" if "driving" in skills else d.pick(["walk", "transit", "cycle"]),
                   max_hours_per_week=d.pick([3, 4, 6, 8]), skills=";".join(skills), availability=";".join(windows))

    def session(series, n, title, initiative, on, start, minutes, **more):
        needs.add(need_id=f"{series}-{n + 1}", series=series, title=title, initiative=initiative, date=on,
                  start=clock(start), end=clock(start + minutes), **more)

    for g in range(GARDENS):
        weekday, start = d.pick([(5, 600), (5, 840), (2, 600), (6, 600), (1, 840)])
        for n, on in enumerate(days(MONDAY, weekday, range(4))):
            session(f"grow{g + 1}", n, "Growing", "grow", on, start, 120, area=AREAS[g % 6][0], volunteers_min=3,
                    volunteers=7, volunteers_core=5)
            roles.add(need_id=f"grow{g + 1}-{n + 1}", role="lead", volunteers_min=1, volunteers=1, skills="growing")
            roles.add(need_id=f"grow{g + 1}-{n + 1}", role="hand", volunteers_min=2, volunteers=6, volunteers_core=4)
    for r in range(ROUNDS):
        series, weekday, start = f"round{r + 1:02d}", d.pick([1, 3, 4, 5]), d.pick([570, 810])
        for n, on in enumerate(days(MONDAY, weekday, (r % 2, r % 2 + 2))):
            session(series, n, "Fortnightly round", "share", on, start, 180, area=AREAS[r % 6][0], volunteers_min=2,
                    volunteers=2, beneficiaries=DROPS, commitment=series, priority=2)
            roles.add(need_id=f"{series}-{n + 1}", role="driver", volunteers_min=1, volunteers=1, skills="driving")
            roles.add(need_id=f"{series}-{n + 1}", role="helper", volunteers_min=1, volunteers=1)
    for r in range(RUNS):
        weekday, start = [(0, 1080), (2, 1080), (4, 1080), (3, 600)][r]
        for n, on in enumerate(days(MONDAY, weekday, range(4))):
            session(f"soup{r + 1}", n, "Foodbank and soup run", "share", on, start, 120, area=AREAS[r % 3][0],
                    volunteers_min=1, volunteers=2, skills="driving", beneficiaries=40)
    for c in range(2):
        for n, on in enumerate(days(MONDAY, [1, 3][c], range(4))):
            session(f"cook{c + 1}", n, "Cooking", "cook", on, [600, 1050][c], 150, area=AREAS[c][0],
                    volunteers_min=2, volunteers=3, volunteers_core=2, skills="food-hygiene",
                    beneficiaries=4)
    turns_up("plymouth-grow-share-cook", [f"V{i:03d}" for i in range(1, VOLUNTEERS + 1)])
    people.write("plymouth-grow-share-cook", "volunteers.csv")
    needs.write("plymouth-grow-share-cook", "needs.csv")
    roles.write("plymouth-grow-share-cook", "roles.csv")
    areas.write("plymouth-grow-share-cook", "areas.csv")
    costs.add(option="hygiene course", kind="training", cost=15, skills="food-hygiene")
    costs.add(option="mileage", kind="mileage", cost=25, kilometres=4)
    costs.add(option="minibus", kind="minibus", cost=120, area="devonport", within_km=1.5, kilometres=6, people=7)
    costs.add(option="new volunteer", kind="volunteer", cost=45)
    costs.write("plymouth-grow-share-cook", "costs.csv")
