"""Councils in prisons and probation trusts, led by people who have been there; each site decides on each person."""
from towns import DAYS, Table, clock, dice, near

CENTRE = (52.5000, -1.5000)
PRISONS, TRUSTS, FACILITATORS, APART = 7, 6, 52, 12
GROUPS = {"prison": ["wing-a", "wing-b", "young", "older"], "trust": ["north", "south", "women", "young"]}
REPRESENTATIVES, WITHOUT = 2, {("prison-4", "older"): 0, ("trust-2", "women"): 1}


def build():
    d = dice("user-voice")
    sites = [f"prison-{i}" for i in range(1, PRISONS + 1)] + [f"trust-{i}" for i in range(1, TRUSTS + 1)]
    people, needs, roles, pairs = Table(), Table(), Table(), Table()
    places = {}
    for i, site in enumerate(sites):
        lat, lon = near(d, *CENTRE, 60)
        places[site] = (float(lat), float(lon))
        for session in range(2):
            start, need = 60 * (10 + 4 * session), f"{site}-{'ab'[session]}"
            needs.add(need_id=need, series=need, title="Council", initiative="prisons" if i < PRISONS else "probation",
                      venue=site, latitude=lat, longitude=lon, date=DAYS[(i + 2 * session) % 5], start=clock(start),
                      end=clock(start + 120), min_age=18, activity_code="lived-experience", serves="adult",
                      setting="prison" if site.startswith("prison") else "probation", contact="weekly", decision_site=site, commitment=site, beneficiaries=15)
            roles.add(need_id=need, role="facilitator", volunteers_min=2, volunteers=3, volunteers_core=2,
                      skills="lived-experience")
            for group in GROUPS[site.split("-")[0]]:
                roles.add(need_id=need, role=group, volunteers_min=1, volunteers=2, volunteers_core=1,
                          skills=f"represents-{group}")
    for i in range(1, FACILITATORS + 1):
        home = d.pick(sites)
        lat, lon = near(d, *places[home], 15)
        at = (float(lat), float(lon))
        by_distance = sorted(sites, key=lambda s: abs(places[s][0] - at[0]) + abs(places[s][1] - at[1]))
        days = d.sample(["Mon", "Tue", "Wed", "Thu", "Fri"], d.between(3, 5))
        people.add(volunteer_id=f"UV{i:02d}", latitude=lat, longitude=lon, max_travel_km=90, travel_mode="transit",
                   max_sessions_per_week=4, age=d.between(21, 60), skills="lived-experience" if i % 10 else "",
                   suitable_sites=";".join(by_distance[:d.between(1, 3)]), check_status="held" if i == 7 else "",
                   availability=";".join(f"{day} 09:00-17:00" for day in days))
    for site in sites:
        for group in GROUPS[site.split("-")[0]]:
            for n in range(1, WITHOUT.get((site, group), REPRESENTATIVES) + 1):
                people.add(volunteer_id=f"{site}-{group}-{n}", latitude=places[site][0], longitude=places[site][1],
                           max_travel_km=1, travel_mode="walk", max_sessions_per_week=2,
                           age=d.between(18, 24) if group == "young" else d.between(25, 70),
                           skills=f"represents-{group}", suitable_sites=site, availability="Mon-Fri 09:00-17:00")
    apart(sites, {row["volunteer_id"]: row["suitable_sites"].split(";") for row in people.rows[:FACILITATORS]}, pairs)
    people.write("user-voice", "volunteers.csv")
    needs.write("user-voice", "needs.csv")
    roles.write("user-voice", "roles.csv")
    pairs.write("user-voice", "pairs.csv")


def apart(sites, suitable, pairs):
    """Pairs who would meet: facilitators at a site of both, and one representative of a site and a facilitator there."""
    left = list(suitable)
    while left and len(pairs.rows) < APART:
        one = left.pop(0)
        other = next((who for who in left if set(suitable[who]) & set(suitable[one])), None)
        if other:
            left.remove(other)
            pairs.add(volunteer_a=one, volunteer_b=other, rule="apart")
    for i, site in enumerate(sites):
        there = next(who for who in suitable if site in suitable[who])
        pairs.add(volunteer_a=f"{site}-{GROUPS[site.split('-')[0]][i % 2]}-1", volunteer_b=there, rule="apart")
