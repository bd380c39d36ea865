"""Councils in prisons and probation trusts, led by people who have been there; each site decides on each person."""
from towns import DAYS, Table, clock, dice, near

CENTRE = (52.5000, -1.5000)
PRISONS, TRUSTS, FACILITATORS, APART = 7, 6, 52, 12


def build():
    d = dice("user-voice")
    sites = [f"prison-{i}" for i in range(1, PRISONS + 1)] + [f"trust-{i}" for i in range(1, TRUSTS + 1)]
    people, needs, pairs = Table(), Table(), Table()
    places = {}
    for i, site in enumerate(sites):
        lat, lon = near(d, *CENTRE, 60)
        places[site] = (float(lat), float(lon))
        for session in range(2):
            start = 60 * (10 + 4 * session)
            needs.add(need_id=f"{site}-{'ab'[session]}", series=f"{site}-{'ab'[session]}", title="Council",
                      initiative="prisons" if i < PRISONS else "probation", venue=site, latitude=lat, longitude=lon,
                      date=DAYS[(i + 2 * session) % 5], start=clock(start), end=clock(start + 120), volunteers_min=2,
                      volunteers=4, volunteers_core=3, min_age=18, skills=f"lived-experience;suitable-{site}",
                      beneficiaries=15)
    for i in range(1, FACILITATORS + 1):
        home = d.pick(sites)
        lat, lon = near(d, *places[home], 15)
        at = (float(lat), float(lon))
        by_distance = sorted(sites, key=lambda s: abs(places[s][0] - at[0]) + abs(places[s][1] - at[1]))
        suitable = [f"suitable-{site}" for site in by_distance[:d.between(1, 3)]]
        days = d.sample(["Mon", "Tue", "Wed", "Thu", "Fri"], d.between(2, 4))
        people.add(volunteer_id=f"UV{i:02d}", latitude=lat, longitude=lon, max_travel_km=90, travel_mode="transit",
                   max_sessions_per_week=2, age=d.between(21, 60),
                   skills=";".join((["lived-experience"] if i % 10 else []) + suitable),
                   availability=";".join(f"{day} 09:00-17:00" for day in days))
    for i in range(1, APART + 1):
        pairs.add(volunteer_a=f"UV{2 * i:02d}", volunteer_b=f"UV{2 * i + 1 + d.below(20):02d}", rule="apart")
    people.write("user-voice", "volunteers.csv")
    needs.write("user-voice", "needs.csv")
    pairs.write("user-voice", "pairs.csv")
