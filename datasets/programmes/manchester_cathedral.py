"""People on a ten-week programme are placed with partners: at least a half day every week."""
from towns import WEEKDAYS, Table, clock, dice, near
from weeks import days

CENTRE = (53.4850, -2.2440)
PEOPLE, PARTNERS, WEEKS, MONDAY = 16, 35, 10, "2027-01-11"
SKILLS = ["cooking", "gardening", "welcome", "office", "lifting"]
ASKING = WEEKDAYS[:6]


def build():
    d = dice("manchester-cathedral")
    people, blocked, needs = Table(), Table(), Table()
    for i in range(1, PEOPLE + 1):
        lat, lon = near(d, *CENTRE, 5)
        windows = [f"{day} {d.pick(['09:00-13:00', '13:00-17:00', '09:00-17:00'])}"
                   for day in d.sample(ASKING, d.between(3, 5))]
        people.add(volunteer_id=f"M{i:02d}", latitude=lat, longitude=lon, max_travel_km=d.pick([6, 8, 12]),
                   max_sessions_per_week=3, max_sessions_per_day=1, min_hours_per_week=3.5,
                   skills=";".join(d.sample(SKILLS, 2)), availability=";".join(windows))
        blocked.add(volunteer_id=f"M{i:02d}", day="Wed", start="", end="", kind="unavailable")
        blocked.add(volunteer_id=f"M{i:02d}", day="Thu", start="13:00", end="17:00", kind="unavailable")
    for p in range(1, PARTNERS + 1):
        lat, lon = near(d, *CENTRE, 4)
        day, start = d.pick(ASKING), d.pick([570, 780])
        skill = d.pick(SKILLS + [""] * 7)
        for n, on in enumerate(days(MONDAY, WEEKDAYS.index(day), range(WEEKS))):
            needs.add(need_id=f"partner{p:02d}-{n + 1:02d}", series=f"partner{p:02d}", title="Half day",
                      initiative=f"partner{p:02d}", latitude=lat, longitude=lon, date=on, start=clock(start), end=clock(start + 210),
                      volunteers=1, skills=skill)
    people.write("manchester-cathedral", "volunteers.csv")
    blocked.write("manchester-cathedral", "availability.csv")
    needs.write("manchester-cathedral", "needs.csv")
