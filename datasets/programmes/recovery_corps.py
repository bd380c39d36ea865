"""Peers who recovered themselves stand by about six people each; nobody is tied to an hour."""
from towns import Table, dice, near
from weeks import days

CENTRE = (39.2950, -76.6150)
PEERS, NEW, PEOPLE, FACILITIES, MONDAY, WEEKS = 100, 10, 600, 12, "2026-11-23", 2


def build():
    d = dice("recovery-corps")
    peers, needs, areas, last = Table(), Table(), Table(), Table()
    places = [tuple(map(float, near(d, *CENTRE, 6))) for _ in range(FACILITIES)]
    for f, (lat, lon) in enumerate(places):
        areas.add(area_id=f"facility{f + 1:02d}", name=f"Facility {f + 1}", latitude=lat, longitude=lon)
    for i in range(1, PEERS + 1):
        lat, lon = near(d, *places[(i - 1) % FACILITIES], 1.5)
        peers.add(volunteer_id=f"P{i:03d}", latitude=lat, longitude=lon, max_travel_km=d.pick([5, 8, 12]),
                  travel_mode="transit", max_cases=4 if i > PEERS - NEW else 6, max_hours_per_week=8,
                  gender="female" if d.chance(0.4) else "male", skills="recovery", availability="daily 09:00-20:00")
    for i in range(1, PEOPLE + 1):
        facility = (i - 1) % FACILITIES
        women = d.chance(0.12)
        for n, on in enumerate(days(MONDAY, 0, range(WEEKS))):
            needs.add(need_id=f"B{i:03d}-{n + 1}", series=f"B{i:03d}", title="Standing by", area=areas.rows[facility]["area_id"],
                      date=on, start="", end="", hours=1, volunteers=1, skills="recovery",
                      gender="female" if women else "", beneficiaries=1 if n == 0 else 0, commitment=f"B{i:03d}", cases=1)
    peers.write("recovery-corps", "volunteers.csv")
    needs.write("recovery-corps", "needs.csv")
    areas.write("recovery-corps", "areas.csv")
