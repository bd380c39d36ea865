"""Groups with one or two peers each, and nurses who stand behind many groups. Twice: 25 people a group, and 15."""
from towns import DAYS, Table, dice, near

AREAS = [("cambridge", 52.20, 0.12, 64), ("area-2", 52.57, -0.24, 32), ("area-3", 52.63, 1.30, 32),
         ("area-4", 52.06, 1.16, 32), ("area-5", 52.48, -1.89, 31), ("area-6", 52.41, -1.51, 31),
         ("area-7", 52.59, -2.13, 31), ("area-8", 51.89, 0.90, 31)]
PEOPLE, GROUPS_EACH_NURSE = 7000, 12
FOLDERS = {"diabetes-peer-support": 25, "diabetes-groups-of-15": 15}
CHECK = {"dbs_level": "enhanced", "dbs_workforce": "adult", "dbs_update_service": "yes"}


def shares(total, weights):
    """Whole shares in proportion, the last rest to the first."""
    parts = [total * weight // sum(weights) for weight in weights]
    for i in range(total - sum(parts)):
        parts[i] += 1
    return parts


def build():
    for folder, size in FOLDERS.items():
        d = dice("diabetes")
        people, needs, roles = Table(), Table(), Table()
        for area, latitude, longitude, facilitators in AREAS:
            for i in range(1, facilitators + 1):
                lat, lon = near(d, latitude, longitude, 8)
                people.add(volunteer_id=f"{area}-peer-{i:02d}", latitude=lat, longitude=lon, max_travel_km=30,
                           travel_mode="car", max_cases=1, availability="Mon-Fri 09:00-21:00",
                           skills="lives-with-diabetes;peer-training@2027-06-30")
            for i in range(1, facilitators // 10 + 1):
                people.add(volunteer_id=f"{area}-nurse-{i}", latitude=latitude, longitude=longitude,
                           max_travel_km=30, travel_mode="car", max_cases=GROUPS_EACH_NURSE,
                           availability="Mon-Fri 09:00-17:00", skills="diabetes-nurse", **CHECK)
        groups = -(-PEOPLE // size)
        for (area, latitude, longitude, _), count in zip(AREAS, shares(groups, [area[3] for area in AREAS])):
            for i in range(1, count + 1):
                need = f"{area}-group-{i:03d}"
                lat, lon = near(d, latitude, longitude, 6)
                needs.add(need_id=need, title="Group", initiative="peer-support", area=area, latitude=lat,
                          longitude=lon, date=DAYS[0], start="", end="", hours=2, cases=1, beneficiaries=size)
                roles.add(need_id=need, role="peer", volunteers_min=1, volunteers=2,
                          skills="lives-with-diabetes;peer-training", dbs_level="")
                roles.add(need_id=need, role="nurse", volunteers_min=1, volunteers=1, skills="diabetes-nurse",
                          dbs_level="enhanced", dbs_workforce="adult")
        people.write(folder, "volunteers.csv")
        needs.write(folder, "needs.csv")
        roles.write(folder, "roles.csv")
