"""Families who have been through it stand by families who are in it."""
from towns import DAYS, WEEKDAYS, Table, clock, dice, near, turns_up

CENTRE = (51.4500, -0.0500)
SHARING, LINKED, SEEKING, LODGERS, ASKS = 60, 30, 45, 6, ["debt", "school", "sleep", "lone-parent", "housing"]


def build():
    d = dice("family-by-family")
    homes, members, needs, last = Table(), Table(), Table(), Table()
    lived = {}
    for i in range(1, SHARING + 1):
        family = f"FAM{i:02d}"
        lat, lon = near(d, *CENTRE, 4)
        lived[family] = d.sample(ASKS, d.between(1, 3)) if i > LINKED else ASKS
        days = WEEKDAYS if i <= LINKED else d.sample(WEEKDAYS, d.between(3, 5))
        homes.add(volunteer_id=family, latitude=lat, longitude=lon, max_travel_km=12, travel_mode="transit",
                  max_sessions_per_week=2, max_sessions_per_day=1,
                  availability=";".join(f"{day} 09:00-20:00" for day in days))
        for parent in range(1 + d.below(2)):
            members.add(volunteer_id=family, member_id=f"p{parent + 1}", age=d.between(27, 52), dbs_level="enhanced",
                        dbs_workforce="child;adult", dbs_update_service="yes",
                        skills=";".join(lived[family]) if parent == 0 else "")
        for child in range(d.between(1, 3)):
            members.add(volunteer_id=family, member_id=f"c{child + 1}", age=d.between(3, 17))
        if i > SHARING - LODGERS:
            members.add(volunteer_id=family, member_id="lodger", age=d.between(19, 30))
    for i in range(1, SEEKING + 1):
        lat, lon = near(d, *CENTRE, 4)
        start = 60 * d.between(10, 17)
        link = {"need_id": f"LINK{i:02d}-48", "series": f"LINK{i:02d}", "title": "Two families meet",
                "initiative": "links", "latitude": lat, "longitude": lon, "date": d.pick(DAYS), "start": clock(start),
                "end": clock(start + 120), "volunteers_min": 1, "volunteers": 1, "min_age": 18,
                "skills": d.pick(ASKS), "dbs_level": "enhanced", "dbs_workforce": "child", "decide": "people"}
        needs.add(**link)
        if i <= LINKED:
            last.add(need_id=link["need_id"], series=link["series"], volunteer_id=f"FAM{i:02d}", pinned="yes")
    for i in range(1, 5):
        lat, lon = near(d, *CENTRE, 2)
        needs.add(need_id=f"DAY{i}-48", series=f"DAY{i}", title="Family day", initiative="days", latitude=lat,
                  longitude=lon, date=DAYS[4 + i % 3], start="14:00", end="17:00", volunteers_min=3, volunteers=8,
                  min_age=18, dbs_level="enhanced", dbs_workforce="child")
    turns_up("family-by-family", [f"FAM{i:02d}" for i in range(1, SHARING + 1)])
    homes.write("family-by-family", "volunteers.csv")
    members.write("family-by-family", "members.csv")
    needs.write("family-by-family", "needs.csv")
    last.write("family-by-family", "previous.csv")
