"""Leaders give sessions of 45 minutes in rooms, or of ten minutes online."""
from towns import DAYS, WEEKDAYS, Table, clock, dice, near

CENTRE = (52.4800, -1.8900)
LEADERS, ROOMS, ONLINE = 160, 210, 90
AREAS = [("north", 53), ("south", 41), ("east", 66), ("west", 48), ("centre", 30), ("hills", 75)]


def build():
    d = dice("dementia-friends")
    people, needs, areas = Table(), Table(), Table()
    middle = {}
    for name, per_thousand in AREAS:
        lat, lon = near(d, *CENTRE, 12)
        middle[name] = (float(lat), float(lon))
        areas.add(area_id=name, name=name.capitalize(), weight=f"{per_thousand / 50:.2f}", latitude=lat, longitude=lon)
    for i in range(1, LEADERS + 1):
        lat, lon = near(d, *CENTRE, 16)
        windows = [f"{day} {d.pick(['09:00-13:00', '12:00-17:00', '17:00-21:00', '09:00-17:00'])}"
                   for day in d.sample(WEEKDAYS, d.between(1, 4))]
        people.add(volunteer_id=f"L{i:03d}", latitude=lat, longitude=lon, max_travel_km=d.pick([6, 10, 15]),
                   travel_mode=d.pick(["transit", "car", "walk"]), max_sessions_per_week=d.between(1, 5),
                   skills="session-leader", availability=";".join(windows))
    for i in range(1, ROOMS + 1):
        area = d.pick(AREAS)[0]
        lat, lon = near(d, *middle[area], 4)
        start = 9 * 60 + 15 * d.below(44)
        needs.add(need_id=f"S{i:03d}", title="Face to face", initiative="face-to-face", area=area, latitude=lat,
                  longitude=lon, remote="no", date=d.pick(DAYS), start=clock(start), end=clock(start + 45),
                  volunteers_min=1, volunteers=1, skills="session-leader", beneficiaries=d.between(8, 30))
    for i in range(1, ONLINE + 1):
        start = 9 * 60 + 10 * d.below(66)
        needs.add(need_id=f"O{i:02d}", title="Online", initiative="online", area=d.pick(AREAS)[0], remote="yes",
                  date=d.pick(DAYS), start=clock(start), end=clock(start + 10), volunteers_min=1, volunteers=1,
                  skills="session-leader", priority="0.5", beneficiaries=d.between(1, 12))
    people.write("dementia-friends", "volunteers.csv")
    needs.write("dementia-friends", "needs.csv")
    areas.write("dementia-friends", "areas.csv")
