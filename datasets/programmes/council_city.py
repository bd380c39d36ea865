"""One city, one pool of people, and every kind of need at once, over two weeks."""
from towns import WEEKDAYS, Table, dice, near
from weeks import days_of

import council_city_needs

CENTRE, WARDS, PEOPLE, WEEKS = (53.8000, -1.5500), 16, 1000, 2
DAYS = days_of("2026-11-23", WEEKS)
INITIATIVES = [("befriending", 1.3, ""), ("reading", 1.5, 0.2), ("corps", 1.2, ""), ("shelter", 1.8, ""),
               ("lots", 0.8, ""), ("drains", 0.6, ""), ("recovery", 1.6, ""), ("families", 1.4, ""),
               ("tutoring", 1.2, ""), ("flood-watch", 1, ""), ("friendship-line", 1, ""), ("clean-up", 0.5, 0.1)]
CHECKS = [({}, 4), ({"dbs_level": "basic"}, 1), ({"dbs_level": "enhanced", "dbs_workforce": "adult"}, 3),
          ({"dbs_level": "enhanced", "dbs_workforce": "child", "dbs_barred": "child"}, 3)]
SKILLS = ["first-aid", "driving", "maths:3", "english:3", "parent"]


def build():
    d = dice("council-city")
    wards, areas, initiatives, people = [], Table(), Table(), Table()
    for i in range(1, WARDS + 1):
        lat, lon = near(d, *CENTRE, 7)
        decile = d.between(1, 10)
        wards.append((f"ward-{i:02d}", float(lat), float(lon), decile))
        areas.add(area_id=f"ward-{i:02d}", name=f"Ward {i}", imd_decile=decile, latitude=lat, longitude=lon)
    for initiative, weight, share in INITIATIVES:
        initiatives.add(initiative_id=initiative, weight=weight, target_share=share)
    for i in range(1, PEOPLE + 1):
        person(d, people, f"C{i:04d}", i, d.weighted([(ward, 2 + ward[3]) for ward in wards]))
    areas.write("council-city", "areas.csv")
    initiatives.write("council-city", "initiatives.csv")
    people.write("council-city", "volunteers.csv")
    council_city_needs.build(d, wards, DAYS)


def person(d, people, who, i, ward):
    lat, lon = near(d, ward[1], ward[2], 1.5)
    corps, peer, office = i <= 30, 30 < i <= 40, 40 < i <= 80
    check = dict(d.weighted(CHECKS)) if not (corps or office) else dict(CHECKS[3][0])
    if check:
        check["dbs_issued_on"] = d.pick(["2024-06-01", "2025-02-01", "2026-03-01"])
    skills = [skill for skill in SKILLS if d.chance(0.2)]
    if d.chance(0.08):
        skills.append("flood-warden@" + d.pick(["2026-11-29", "2027-10-31"]))
    if peer:
        skills.append("recovery")
    windows = [f"{day} {d.pick(['09:00-13:00', '13:00-18:00', '17:30-22:00', '09:00-18:00'])}"
               for day in d.sample(WEEKDAYS, d.between(2, 4))]
    night = d.chance(0.12)
    if night:
        windows += [f"{day} 19:00-08:30" for day in d.sample(WEEKDAYS, 3)]
    site = near(d, *CENTRE, 2) if office else ("", "")
    people.add(volunteer_id=who, latitude=lat, longitude=lon,
               max_travel_km=d.pick([3, 5, 8, 12]) if not corps else 25, travel_mode=d.pick(["walk", "cycle", "transit", "car"]), age=d.between(18, 78),
               max_hours_per_week="" if corps else 24 if night else d.pick([3, 4, 6, 10]),
               max_cases=5 if peer else "",
               max_sessions_per_day=1, skills=";".join(skills), languages="en" + d.pick(["", "", "", ";pa", ";pl"]),
               min_hours_per_week=2 if d.chance(0.2) else "", site_latitude=site[0], site_longitude=site[1],
               availability="Mon-Thu 08:00-17:00" if corps else ";".join(windows), **check)
