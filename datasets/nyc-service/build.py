#!/usr/bin/env python3
"""Builds this data set again, byte for byte: python3 build.py FOLDER_OF_OPEN_DATA

The folder holds nyc-volunteer-opportunities/nyc_service_volunteer_opportunities_historical.csv,
which is copied untouched; README.md says where it comes from."""

import csv
import json
import random
import re
import shutil
import sys
from collections import defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from dice import Dice  # noqa: E402

EXPORT = "nyc_service_volunteer_opportunities_historical.csv"
SEED = 20111010
VOLUNTEERS = 2000
PAIR = re.compile(r"\((-?\d+\.\d+),\s*(-?\d+\.\d+)\)")

# id, name, weight (assumed), share of volunteers (assumed), first digits of its ZIP codes
BOROUGHS = [
    ("bronx", "Bronx", "1.6", 17, ("104",)),
    ("brooklyn", "Brooklyn", "1.3", 30, ("112",)),
    ("manhattan", "Manhattan", "1", 25, ("100", "101", "102")),
    ("queens", "Queens", "1.1", 24, ("110", "111", "113", "114", "116")),
    ("staten-island", "Staten Island", "1.1", 4, ("103",)),
]
UNKNOWN = "not-known"

# the export's word, id, name, weight, day, start, end: all but the word are assumed
CATEGORIES = [
    ("Strengthening Communities", "communities", "1", "Sat", "10:00", "14:00"),
    ("Helping Neighbors in Need", "neighbors", "1.3", "Thu", "10:00", "13:00"),
    ("Education", "education", "1.3", "Wed", "15:30", "17:30"),
    ("Health", "health", "1.2", "Tue", "10:00", "13:00"),
    ("Environment", "environment", "0.9", "Sun", "10:00", "13:00"),
    ("Emergency Preparedness", "emergency", "1.1", "Mon", "18:00", "20:00"),
    ("", "unsorted", "1", "Fri", "14:00", "17:00"),
]

NAMES = ("Ada Alma Andre Ana Anton Bea Bruno Carla Carmen Cedric Chen Clara Darius Deborah Diego Dolores "
         "Earl Eduardo Elaine Esther Eva Felix Fernando Flora Gail Gloria Hector Helen Hugo Ida Irene "
         "Isaac Ivan Jamal Jada Jorge Julia Karim Kayla Keisha Lamar Laila Leo Lina Lorenzo Lucia Luis "
         "Malik Mara Marisol Mei Milo Mina Miriam Nadia Nelson Nina Noor Omar Oscar Paula Pedro Priya "
         "Rafael Ramona Ravi Rosa Ruben Sadie Salma Samir Selena Simon Sonia Tamika Teresa Theo Tyrone "
         "Vera Vikram Wanda Wen Xavier Yara Yolanda Yusuf Zoe").split()
INITIALS = "ABCDEFGHJKLMNOPRSTUVWYZ"


def borough(zip_code):
    for area, _, _, _, starts in BOROUGHS:
        if len(zip_code) == 5 and zip_code.startswith(starts):
            return area
    return UNKNOWN


def point(row):
    """The geocoder's coordinates, else those inside the address."""
    if row["Latitude"].strip() and row["Longitude"].strip():
        return float(row["Latitude"]), float(row["Longitude"])
    found = PAIR.findall(row["locality"])
    return (float(found[-1][0]), float(found[-1][1])) if found else None


def middle(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def centroids(rows):
    """ZIP code -> mean of its points, without those more than about 3 km from the median point."""
    points = defaultdict(list)
    for row in rows:
        at = point(row)
        if at and borough(row["Postcode"]) != UNKNOWN:
            points[row["Postcode"]].append(at)
    out = {}
    for code, found in sorted(points.items()):
        lat, lon = middle(p[0] for p in found), middle(p[1] for p in found)
        close = [p for p in found if abs(p[0] - lat) < 0.027 and abs(p[1] - lon) < 0.036]
        out[code] = (sum(p[0] for p in close) / len(close), sum(p[1] for p in close) / len(close))
    return out


def mapping(rows):
    codes = sorted({row["Postcode"].strip() for row in rows})
    words = {word: own for word, own, *_ in CATEGORIES}
    return {
        "format": 1,
        "week": "2011-10-10",
        "zone": "America/New_York",
        "dateOrder": "us",
        "files": {"needs.csv": EXPORT},
        "columns": {"needs.csv": {
            "opportunity_id": "need_id",
            "vol_requests": "volunteers",
            "is_priority": "priority",
            "org_title": "venue",
            "category_desc": ["initiative", "day", "start", "end"],
            "Postcode": ["postcode", "area"],
            "start_date_date": "valid_from",
            "end_date_date": "valid_until"}},
        "coordinatesFrom": {"needs.csv": "locality"},
        "constants": {"needs.csv": {"volunteers_min": "1"}},
        "maximum": {"needs.csv": {"volunteers": 20}},
        "values": {"needs.csv": {
            "volunteers": {"9999": "12", "2011": "12"},
            "priority": {"y": "2", "": "1"},
            "initiative": words,
            "day": {word: day for word, _, _, day, _, _ in CATEGORIES},
            "start": {word: start for word, _, _, _, start, _ in CATEGORIES},
            "end": {word: end for word, _, _, _, _, end in CATEGORIES},
            "area": {code: borough(code) for code in codes}}},
    }


def windows(dice):
    out = []
    if dice.chance(0.6):
        out.append("Sat 09:00-" + dice.pick(("14:00", "17:00")))
    if dice.chance(0.3):
        out.append("Sun 09:00-14:00")
    if dice.chance(0.4):
        days = dice.sample(("Mon", "Tue", "Wed", "Thu", "Fri"), dice.between(1, 3))
        out += [f"{day} {dice.pick(('09:00-13:30', '09:00-17:30', '13:00-18:00'))}" for day in days]
    if dice.chance(0.3) or not out:
        out.append(dice.pick(("Mon-Fri 17:30-21:00", "Mon 17:30-21:00;Wed 15:00-18:00")))
    return ";".join(out)


def people(dice, codes):
    homes = {area: [c for c in codes if borough(c) == area] for area, *_ in BOROUGHS}
    for number in range(1, VOLUNTEERS + 1):
        area = dice.weighted((b[0], b[3]) for b in BOROUGHS)
        mode = dice.weighted([("transit", 7), ("walk", 1), ("cycle", 1), ("car", 1)])
        far = {"walk": ("3", "4"), "cycle": ("6", "8"), "transit": ("8", "10", "12", "16"),
               "car": ("12", "20")}[mode]
        wishes = [c[1] for c in dice.sample(CATEGORIES[:6], 2)] if dice.chance(0.5) else []
        yield [f"NY{number:04d}", f"{dice.pick(NAMES)} {dice.pick(INITIALS)}.",
               dice.pick(homes[area]), dice.pick(far), mode,
               dice.weighted([("1", 5), ("2", 4), ("3", 1)]), ";".join(wishes), windows(dice),
               dice.weighted([(0, 6), (1, 2), (2, 1), (4, 1), (9, 1)])]


def write(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def main(data):
    source = data / "nyc-volunteer-opportunities" / EXPORT
    with open(source, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    shutil.copyfile(source, HERE / EXPORT)
    places = centroids(rows)
    write("postcodes.csv", ["postcode", "latitude", "longitude"],
          [[code, f"{lat:.5f}", f"{lon:.5f}"] for code, (lat, lon) in places.items()])
    write("areas.csv", ["area_id", "name", "weight"],
          [[area, name, weight] for area, name, weight, _, _ in BOROUGHS]
          + [[UNKNOWN, "Borough not known", "1"]])
    write("initiatives.csv", ["initiative_id", "name", "weight"],
          [[own, word or "Without a category", weight] for word, own, weight, *_ in CATEGORIES])
    write("volunteers.csv", ["volunteer_id", "name", "postcode", "max_travel_km", "travel_mode",
                             "max_sessions_per_week", "prefers", "availability", "weeks_waiting"],
          people(Dice(random.Random(SEED)), sorted(places)))
    with open(HERE / "matcher.json", "w", encoding="utf-8", newline="") as file:
        file.write(json.dumps(mapping(rows), indent=1) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python3 build.py FOLDER_OF_OPEN_DATA (see README.md)")
    main(Path(sys.argv[1]))
