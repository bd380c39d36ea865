#!/usr/bin/env python3
"""Makes the files of the City Year case again, byte for byte. Python 3.8 or later, nothing else."""
from pathlib import Path

HERE = Path(__file__).resolve().parent
CITIES = [("london", "London", 51.5074, -0.1278, 103, 14), ("birmingham", "Birmingham", 52.4862, -1.8904, 40, 5)]
DAY = "2026-11-23"
STEP = 0.02


def spread(latitude, longitude, index):
    """Places on a grid of seven columns around the middle of the city."""
    return (f"{latitude + STEP * (index // 7 % 7 - 3):.4f}", f"{longitude + STEP * (index % 7 - 3):.4f}")


def write(name, header, rows):
    lines = [",".join(header)] + [",".join(str(cell) for cell in row) for row in rows]
    with open(HERE / name, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


volunteers, needs = [], []
for area, city, latitude, longitude, people, schools in CITIES:
    for i in range(people):
        place = spread(latitude, longitude, i)
        volunteers.append((f"{area[:3].upper()}-{i + 1:03d}", *place, 40, "car", "enhanced", "child", "yes",
                           "Mon 08:00-17:00"))
    for i in range(schools):
        place = spread(latitude, longitude, 3 * i)
        needs.append((f"{area[:3].upper()}-school-{i + 1:02d}", f"{city} school {i + 1}", "city-year", area, *place,
                      DAY, "08:30", "16:30", 8, 17, "enhanced", "child"))

write("volunteers.csv", ["volunteer_id", "latitude", "longitude", "max_travel_km", "travel_mode", "dbs_level",
                         "dbs_workforce", "dbs_update_service", "availability"], volunteers)
write("needs.csv", ["need_id", "title", "initiative", "area", "latitude", "longitude", "date", "start", "end",
                    "volunteers_min", "volunteers", "dbs_level", "dbs_workforce"], needs)
write("areas.csv", ["area_id", "name"], [(area, city) for area, city, *_ in CITIES])
write("initiatives.csv", ["initiative_id", "name"], [("city-year", "City Year")])
