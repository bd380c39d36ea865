#!/usr/bin/env python3
"""Builds this data set again, byte for byte: python3 build.py FOLDER_OF_OPEN_DATA

The folder holds uk-imd/imd2025_england_lsoa21.csv, uk-postcodes/{HD,WF,BD}.csv and
uk-wards/wards_kirklees_plymouth_bristol.geojson; README.md says where they come from."""

import csv
import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from build_people import changes, clock, pairs, people  # noqa: E402
from build_programmes import DAYS, INITIATIVES, Town, sessions  # noqa: E402
from build_rules import fits, may  # noqa: E402
from build_town import outline, read_postcodes, read_wards  # noqa: E402
from dice import Dice  # noqa: E402

MONDAY = date(2026, 11, 23)
SEED = 20261123
HAS_REGULARS = 0.85  # share of weekly sessions that ran last week
ASKS = ("skills", "dbs_level", "dbs_workforce", "dbs_barred", "min_age", "gender", "languages")


def seats_of(need):
    """(role, wanted, requirement) per role; what a role leaves out it takes from its need."""
    if not need["roles"]:
        return [("volunteer", need["seats"][1], need["asks"])]
    return [(r["role"], r["want"], {**need["asks"], **{k: r[k] for k in ASKS if k in r}})
            for r in need["roles"]]


def totals(need):
    if not need["roles"]:
        return need["seats"]
    return tuple(sum(r[key] for r in need["roles"]) for key in ("low", "want", "core"))


def regular(dice, need, asks, everyone, busy, where):
    """Somebody for a seat: one who is free anyway, or one of the programme's own people, who has
    then kept the hour free. Nobody gains a check or a skill by it."""
    def fit(person, ask):
        return (need not in busy[person["volunteer_id"]] and person["windows"]
                and may(person, need, asks, where, MONDAY, **ask)
                and fits(person, need, busy[person["volunteer_id"]], where))

    people_ = dice.shuffled(everyone)
    own = [p for p in people_ if p["recruit"] == need["initiative"]]
    for person in own + [p for p in people_ if dice.chance(0.5)]:
        if fit(person, {"with_changes": False}):
            return person
    for person in own:
        if fit(person, {"whenever": True}):
            person["windows"].append((need["day"], clock(need["start"], -15), clock(need["end"], 15)))
            person["windows"].sort()
            return person
    return None


def last_week(dice, everyone, needs, rules, where):
    """A plan of the week before: most weekly sessions with their regulars."""
    busy = {p["volunteer_id"]: [] for p in everyone}
    bound = {v for a, b, _ in rules for v in (a, b)}
    free = [p for p in everyone if p["volunteer_id"] not in bound]
    rows = []
    for need in dice.shuffled([n for n in needs if n["weekly"]]):
        if not dice.chance(HAS_REGULARS):
            continue
        for role, wanted, asks in seats_of(need):
            for _ in range(wanted):
                person = regular(dice, need, asks, free, busy, where)
                if person:
                    busy[person["volunteer_id"]].append(need)
                    rows.append((need, role, person, asks))
    return rows


def choose_pins(plan, where):
    """Eight that hold: sessions of one seat, and a night lead, each of another volunteer."""
    pins, seen, kinds = [], set(), {}
    for need, role, person, asks in plan:
        alone = not need["roles"] and need["seats"][1] == 1
        night = need["series"].startswith("SN") and "-N-" in need["series"] and role == "lead"
        limit = 2 if need["initiative"] == "out-and-about" else 1
        if ((alone or night) and person["volunteer_id"] not in seen
                and kinds.get(need["initiative"], 0) < limit and len(pins) < 8
                and may(person, need, asks, where, MONDAY)):
            seen.add(person["volunteer_id"])
            kinds[need["initiative"]] = kinds.get(need["initiative"], 0) + 1
            pins.append((need, role, person))
    return pins


def wait(dice, everyone, plan):
    placed = {person["volunteer_id"] for _, _, person, _ in plan}
    for p in everyone:
        if p["volunteer_id"] not in placed:
            p["weeks_waiting"] = dice.weighted([(1, 5), (2, 4), (3, 3), (5, 2), (8, 1), (14, 1)])


def write(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def write_json(name, value, indent):
    marks = (",", ": ") if indent else (",", ":")
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=marks)
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        file.write(text + "\n")


def write_needs(needs):
    header = ["need_id", "series", "title", "venue", "initiative", "area", "postcode", "remote",
              "date", "start", "end", "volunteers_min", "volunteers", "volunteers_core", "priority",
              *ASKS, "beneficiaries"]
    rows = []
    for n in needs:
        low, want, core = totals(n)
        on = MONDAY + timedelta(days=DAYS.index(n["day"]))
        rows.append([n["need_id"], n["series"] if n["weekly"] else "", n["title"], n["venue"],
                     n["initiative"], n["area"], n["postcode"], n["remote"], on.isoformat(),
                     n["start"], n["end"], low, want, core, n["priority"],
                     *[n["asks"].get(k, "") for k in ASKS], n["helps"]])
    write("needs.csv", header, rows)
    write("roles.csv", ["need_id", "role", "volunteers_min", "volunteers", "volunteers_core", *ASKS],
          [[n["need_id"], r["role"], r["low"], r["want"], r["core"], *[r.get(k, "") for k in ASKS]]
           for n in needs for r in n["roles"]])


def joined(items):
    return ";".join(items)


def write_people(everyone):
    header = ["volunteer_id", "name", "active", "postcode", "max_travel_km", "travel_mode",
              "max_hours_per_week", "max_sessions_per_week", "max_sessions_per_day", "skills",
              "dbs_level", "dbs_workforce", "dbs_barred", "dbs_issued_on", "dbs_update_service",
              "birth_date", "gender", "languages", "prefers", "avoids", "availability",
              "weeks_waiting", "reliability"]
    rows, extra = [], []
    for i, p in enumerate(everyone):
        skills = joined(s if n == 1 else f"{s}:{n}" for s, n in sorted(p["skills"].items()))
        apart = i % 12 == 0  # one in twelve gives the windows in availability.csv instead
        windows = "" if apart else joined(f"{d} {a}-{b}" for d, a, b in p["windows"])
        values = {**p, "skills": skills, "languages": joined(p["languages"]),
                  "prefers": joined(p["prefers"]), "avoids": joined(p["avoids"]),
                  "availability": windows}
        rows.append([values[k] for k in header])
        if apart:
            days = {"Mon-Fri": DAYS[:5], "daily": DAYS}
            extra += [[p["volunteer_id"], d, a, b, ""]
                      for day, a, b in p["windows"] for d in days.get(day, (day,))]
        extra += [[p["volunteer_id"], *change] for change in p["extra"]]
    write("volunteers.csv", header, rows)
    write("availability.csv", ["volunteer_id", "day", "start", "end", "kind"], extra)


def write_previous(plan, pins, week_before):
    header = ["need_id", "series", "role", "volunteer_id", "pinned"]
    rows = sorted([f"{n['series']}-{week_before}", n["series"], role, p["volunteer_id"], "no"]
                  for n, role, p, _ in plan)
    fixed = sorted([n["need_id"], n["series"], role, p["volunteer_id"], "yes"] for n, role, p in pins)
    write("previous.csv", header, rows + fixed)


def main(data):
    dice = Dice(random.Random(SEED))
    imd, wards, features = read_wards(data)
    real = read_postcodes(data, imd)
    where_text = {code: (lat, lon) for codes in real.values() for code, lat, lon in codes}
    where = {code: (float(lat), float(lon)) for code, (lat, lon) in where_text.items()}
    town = Town(dice, wards, {ward: [c for c, _, _ in codes] for ward, codes in real.items()})
    week, before = (f"w{d.isocalendar()[1]:02d}" for d in (MONDAY, MONDAY - timedelta(days=7)))
    needs = sessions(dice, town, wards)
    for need in needs:
        need["need_id"] = f"{need['series']}-{week}"
    everyone = people(dice, wards, town, MONDAY, needs)
    changes(dice, everyone, MONDAY)
    rules = pairs(dice, everyone)
    plan = last_week(dice, everyone, needs, rules, where)
    pins = choose_pins(plan, where)
    wait(dice, everyone, plan)

    write("areas.csv", ["area_id", "name", "weight", "latitude", "longitude", "imd_decile"],
          [[w["id"], w["name"], "", w["lat"], w["lon"], w["decile"]] for w in wards])
    write("initiatives.csv", ["initiative_id", "name", "weight", "hourly_value"], INITIATIVES)
    write_people(everyone)
    write_needs(needs)
    write_previous(plan, pins, before)
    write("pairs.csv", ["volunteer_a", "volunteer_b", "rule"], rules)
    used = sorted({p["postcode"] for p in everyone + needs if p["postcode"]})
    write("postcodes.csv", ["postcode", "latitude", "longitude"], [[c, *where_text[c]] for c in used])
    write_json("matcher.json", {"format": 1, "week": MONDAY.isoformat(), "dateOrder": "uk",
                                "zone": "Europe/London"}, 2)
    write_json("areas.geojson", outline(features), None)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python3 build.py FOLDER_OF_OPEN_DATA (see README.md)")
    main(Path(sys.argv[1]))
