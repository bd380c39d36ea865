"""Full-time teams in schools, Monday to Thursday: a school has a whole team for the week, or nobody."""
from towns import DAYS, Table, dice, near

CITIES = {"london": (51.5074, -0.1278, 14, 103), "birmingham": (52.4800, -1.9000, 5, 40)}
FEWEST, MOST = 8, 17


def build():
    d = dice("city-year")
    people, away, needs = Table(), Table(), Table()
    for city, (latitude, longitude, schools, members) in CITIES.items():
        short = city[:3].upper()
        for i in range(1, members + 1):
            lat, lon = near(d, latitude, longitude, 9)
            people.add(volunteer_id=f"{short}-{i:03d}", latitude=lat, longitude=lon, max_travel_km=40,
                       travel_mode="transit", dbs_level="enhanced", dbs_workforce="child", dbs_barred="child",
                       dbs_update_service="yes", age=d.between(18, 25), availability="Mon-Fri 08:00-17:00")
            away.add(volunteer_id=f"{short}-{i:03d}", day="Fri", start="", end="", kind="unavailable")
        for i in range(1, schools + 1):
            lat, lon = near(d, latitude, longitude, 7)
            school = f"{short}-school-{i:02d}"
            for day in range(4):
                needs.add(need_id=f"{school}-{day + 1}", series=school, title="Team in school",
                          initiative="city-year", area=city, latitude=lat, longitude=lon, date=DAYS[day],
                          start="08:30", end="16:30", volunteers_min=FEWEST, volunteers=MOST,
                          volunteers_core=FEWEST, min_age=18, dbs_level="enhanced", dbs_workforce="child",
                          dbs_barred="child", beneficiaries=632 if day == 0 else 0, commitment=school)
    people.write("city-year", "volunteers.csv")
    away.write("city-year", "availability.csv")
    needs.write("city-year", "needs.csv")
