"""The real part of the town: wards, deprivation, postcodes, outlines."""

import csv
import json
import math
from collections import defaultdict

DISTRICT = "E08000034"  # Kirklees
FILES = ("HD.csv", "WF.csv", "BD.csv")
OUTSIDE = ("HD6",)  # Brighouse, in Calderdale


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def ward_deciles(imd):
    """Decile of every ward among all English wards by the plain mean of its LSOA scores, 1 worst."""
    scores = defaultdict(list)
    for row in imd:
        scores[row["ward24_code"]].append(float(row["IMD_score"]))
    order = sorted((-sum(s) / len(s), code) for code, s in scores.items())
    return {code: i * 10 // len(order) + 1 for i, (_, code) in enumerate(order)}


def read_wards(data):
    imd = list(rows(data / "uk-imd" / "imd2025_england_lsoa21.csv"))
    deciles = ward_deciles(imd)
    outlines = json.loads(
        (data / "uk-wards" / "wards_kirklees_plymouth_bristol.geojson").read_text("utf-8"))
    features = sorted((f for f in outlines["features"] if f["properties"]["ltla_code"] == DISTRICT),
                      key=lambda f: f["properties"]["ward_code"])
    size = defaultdict(int)
    for row in imd:
        size[row["ward24_code"]] += 1
    wards = [{"id": f["properties"]["ward_code"], "name": f["properties"]["ward_name"],
              "lat": f["properties"]["centroid_lat"], "lon": f["properties"]["centroid_lon"],
              "decile": deciles[f["properties"]["ward_code"]],
              "size": size[f["properties"]["ward_code"]]} for f in features]
    return imd, wards, features


def km(lat1, lon1, lat2, lon2):
    """Great-circle kilometres on a sphere of the mean earth radius."""
    p1, p2 = math.radians(lat1), math.radians(lat2)
    a = (math.sin((p2 - p1) / 2) ** 2
         + math.cos(p1) * math.cos(p2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2)
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(a)))


def spaced(postcode):
    bare = postcode.replace(" ", "").upper()
    return bare[:-3] + " " + bare[-3:]


def read_postcodes(data, imd):
    """ward id -> [(postcode, lat text, lon text)], where the three nearest LSOA centroids of all
    England are all in the district: postcodes at its edge are left out rather than guessed."""
    own = [r for r in imd if r["ltla24_code"] == DISTRICT]
    south = min(float(r["centroid_lat"]) for r in own) - 0.03
    north = max(float(r["centroid_lat"]) for r in own) + 0.03
    west = min(float(r["centroid_lon"]) for r in own) - 0.05
    east = max(float(r["centroid_lon"]) for r in own) + 0.05
    shrink = math.cos(math.radians((south + north) / 2))
    near = [(float(r["centroid_lat"]), float(r["centroid_lon"]) * shrink,
             r["ltla24_code"] == DISTRICT, r["ward24_code"])
            for r in imd
            if south - 0.06 < float(r["centroid_lat"]) < north + 0.06
            and west - 0.1 < float(r["centroid_lon"]) < east + 0.1]
    found = defaultdict(list)
    for name in FILES:
        for row in rows(data / "uk-postcodes" / name):
            postcode = spaced(row["Postcode"])
            if not row["lat"].strip() or postcode.split(" ")[0] in OUTSIDE:
                continue
            lat, lon = float(row["lat"]), float(row["long"])
            if not (south < lat < north and west < lon < east):
                continue
            x = lon * shrink
            three = sorted(((a - lat) ** 2 + (o - x) ** 2, i)
                           for i, (a, o, _, _) in enumerate(near)
                           if abs(a - lat) < 0.06 and abs(o - x) < 0.06)[:3]
            if len(three) == 3 and all(near[i][2] for _, i in three):
                found[near[three[0][1]][3]].append((postcode, row["lat"], row["long"]))
    return {ward: sorted(codes) for ward, codes in found.items()}


def outline(features):
    return {"type": "FeatureCollection", "name": "Wards of Kirklees",
            "attribution": "Source: Office for National Statistics licensed under the Open "
                           "Government Licence v3.0. Contains OS data (c) Crown copyright and "
                           "database right 2022. Very generalised outlines: for maps, not for "
                           "deciding which ward a point lies in.",
            "features": [{"type": "Feature", "id": f["properties"]["ward_code"],
                          "properties": {"area_id": f["properties"]["ward_code"],
                                         "name": f["properties"]["ward_name"]},
                          "geometry": f["geometry"]} for f in features]}
