"""One responder in reach of each village in each hour, trained to the day."""
from towns import DAYS, WEEKDAYS, Table, clock, dice, near

VILLAGES = [("ashby", 53.05, -0.35), ("brant", 53.11, -0.42), ("carlby", 53.00, -0.48), ("dunholm", 53.18, -0.33),
            ("elsham", 53.08, -0.20), ("farside", 53.40, 0.10)]
RESPONDERS = 70


def build():
    d = dice("community-first-responders")
    people, needs = Table(), Table()
    for i in range(1, RESPONDERS + 1):
        lat, lon = near(d, *d.pick(VILLAGES[:5])[1:], 5)
        nights = d.chance(0.4)
        windows = ([f"{day} 18:00-08:00" for day in d.sample(WEEKDAYS, d.between(2, 4))] if nights else
                   [f"{day} 08:00-20:00" for day in d.sample(WEEKDAYS, d.between(2, 4))])
        until = "2026-11-25" if i <= 12 else "2026-11-01" if i <= 18 else f"2027-{d.between(1, 12):02d}-28"
        people.add(volunteer_id=f"CFR{i:02d}", latitude=lat, longitude=lon, max_travel_km=10, travel_mode="car",
                   max_hours_per_week=d.pick([12, 16, 24]), skills=f"responder@{until}", availability=";".join(windows))
    for village, lat, lon in VILLAGES:
        for day in DAYS:
            for hour in range(24):
                needs.add(need_id=f"{village}-{day[8:]}-{hour:02d}", series=f"{village}-{hour:02d}",
                          title=f"Cover for {village.capitalize()}", initiative="cover", area=village, latitude=lat,
                          longitude=lon, remote="yes", reach_km=8, date=day, start=clock(60 * hour),
                          end=clock(60 * hour + 60), volunteers_min=1, volunteers=1, skills="responder")
    people.write("community-first-responders", "volunteers.csv")
    needs.write("community-first-responders", "needs.csv")
