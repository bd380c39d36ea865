"""Unknown people register within days; most have no check, some have a trailer."""
from towns import DAYS, Table, clock, dice, near

CENTRE = (51.0700, -2.9000)
REGISTERED, CHECKED = 800, 64
# kind, sessions, asset, team least and most, priority, check, hours
KINDS = [("evacuate-animals", 14, "trailer", 2, 4, 10, False, 4), ("boat", 10, "boat", 2, 3, 10, False, 3),
         ("sandbags", 30, "", 2, 10, 6, False, 4), ("forage-run", 16, "trailer", 2, 2, 5, False, 5),
         ("hot-meals", 21, "", 2, 6, 4, False, 3), ("welfare-visit", 24, "", 2, 2, 8, True, 2),
         ("room-for-a-night", 12, "spare-room", 1, 1, 7, False, 1), ("pet-space", 12, "pet-space", 1, 1, 3, False, 1),
         ("clean-up", 18, "", 2, 12, 2, False, 4)]
ASSETS = [("trailer", 70), ("boat", 26), ("spare-room", 60), ("pet-space", 45)]


def build():
    d = dice("somerset-floods")
    people, needs = Table(), Table()
    owners = d.shuffled(range(1, REGISTERED + 1))
    assets = {}
    for asset, count in ASSETS:
        for i in owners[:count]:
            assets.setdefault(i, []).append(asset)
        owners = owners[count // 2:]
    checked = set(d.sample(range(1, REGISTERED + 1), CHECKED))
    for i in range(1, REGISTERED + 1):
        far = d.chance(0.15)
        lat, lon = near(d, *CENTRE, 60 if far else 18)
        days = d.sample(DAYS, d.between(1, 4))
        people.add(volunteer_id=f"F{i:03d}", latitude=lat, longitude=lon, max_travel_km=120 if far else d.pick([15, 25, 40]),
                   travel_mode="car", max_sessions_per_day=2, max_sessions_per_week=4,
                   skills=";".join(sorted(assets.get(i, []))),
                   dbs_level="enhanced" if i in checked else "none", dbs_workforce="adult" if i in checked else "",
                   dbs_update_service="yes" if i in checked else "",
                   availability=";".join(f"{day} 07:00-20:00" for day in sorted(days)))
    number = 0
    for kind, count, asset, least, most, priority, check, hours in KINDS:
        for _ in range(count):
            number += 1
            lat, lon = near(d, *CENTRE, 12)
            start = 60 * d.between(8, 19 - hours)
            needs.add(need_id=f"N{number:03d}", title=kind, initiative=kind, latitude=lat, longitude=lon,
                      date=d.pick(DAYS), start=clock(start), end=clock(start + 60 * hours), volunteers_min=least,
                      volunteers=most, priority=priority, skills=asset,
                      dbs_level="enhanced" if check else "", dbs_workforce="adult" if check else "")
    people.write("somerset-floods", "volunteers.csv")
    needs.write("somerset-floods", "needs.csv")
