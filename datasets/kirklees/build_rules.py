"""Who may sit where, just enough to write a believable last week and pins that hold.

The rules are those of docs/rules.md, and nothing else in the project uses this file."""

import math
from datetime import date, timedelta

from build_programmes import DAYS
from build_town import km

LEVELS = ("", "basic", "standard", "enhanced")
SPEED = {"walk": 5, "cycle": 15, "transit": 20, "car": 30}


def minutes(text):
    return int(text[:2]) * 60 + int(text[3:])


def span(day, start, end):
    """Minutes from Monday midnight."""
    a, b = day * 1440 + minutes(start), day * 1440 + minutes(end)
    return (a, b) if b > a else (a, b + 1440)


def day_numbers(day, monday):
    if day in DAYS:
        return [DAYS.index(day)]
    if day == "daily":
        return range(7)
    if day == "Mon-Fri":
        return range(5)
    return [(date.fromisoformat(day) - monday).days]


def covers(person, session, monday, with_changes):
    spans = [span(d, a, b) for day, a, b in person["windows"] for d in day_numbers(day, monday)]
    cuts = []
    if with_changes:
        for day, a, b, kind in person["extra"]:
            for d in day_numbers(day, monday):
                whole = span(d, a, b) if a else (d * 1440, d * 1440 + 1440)
                (spans if kind == "available" else cuts).append(whole)
    if any(a < session[1] and session[0] < b for a, b in cuts):
        return False
    at = session[0]
    for a, b in sorted(spans):
        if a <= at < b:
            at = b
    return at >= session[1]


def years(born, on):
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def months_before(day, months):
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def words(text):
    return {w for w in text.split(";") if w and w != "none"}


def checked(person, asks, on):
    level = asks.get("dbs_level", "").replace("none", "")
    if not level:
        return True
    if LEVELS.index(person["dbs_level"]) < LEVELS.index(level):
        return False
    if level == "enhanced" and not words(asks.get("dbs_workforce", "")) <= words(person["dbs_workforce"]):
        return False
    if not words(asks.get("dbs_barred", "")) <= words(person["dbs_barred"]):
        return False
    if person["dbs_update_service"] == "yes":
        return True
    return bool(person["dbs_issued_on"]) and (
        months_before(on, 36) <= date.fromisoformat(person["dbs_issued_on"]) <= on)


def able(person, asks, on):
    for item in words(asks.get("skills", "")):
        skill, _, level = item.partition(":")
        if person["skills"].get(skill, 0) < int(level or 1):
            return False
    if asks.get("languages") and asks["languages"] not in person["languages"]:
        return False
    if asks.get("gender") and asks["gender"] != person["gender"]:
        return False
    if asks.get("min_age"):
        if not person["birth_date"]:
            return False
        if years(date.fromisoformat(person["birth_date"]), on) < int(asks["min_age"]):
            return False
    return checked(person, asks, on)


def distance(person, need, where):
    if need["remote"]:
        return 0.0
    return 1.3 * km(*where[person["postcode"]], *where[need["postcode"]])


def may(person, need, asks, where, monday, with_changes=True, whenever=False):
    """The rules for one volunteer and one seat; whenever leaves the hours out."""
    session = span(DAYS.index(need["day"]), need["start"], need["end"])
    on = monday + timedelta(days=DAYS.index(need["day"]))
    if person["active"] != "yes":
        return False
    if not whenever and not covers(person, session, monday, with_changes):
        return False
    if not able(person, asks, on):
        return False
    if need["remote"]:
        near = True
    else:
        near = bool(person["postcode"]) and distance(person, need, where) <= float(person["max_travel_km"])
    return near and not {need["need_id"], need["area"], need["initiative"]} & set(person["avoids"])


def fits(person, need, others, where):
    """Time between sessions and the volunteer's limits."""
    session = span(DAYS.index(need["day"]), need["start"], need["end"])
    hours = (session[1] - session[0]) / 60
    today = 0
    for other in others:
        spent = span(DAYS.index(other["day"]), other["start"], other["end"])
        hours += (spent[1] - spent[0]) / 60
        today += other["day"] == need["day"]
        gap = 0
        if not (need["remote"] or other["remote"]) and need["postcode"] != other["postcode"]:
            far = 1.3 * km(*where[need["postcode"]], *where[other["postcode"]])
            gap = math.ceil(60 * far / SPEED[person["travel_mode"]]) + 10
        first, second = sorted((session, spent))
        if second[0] < first[1] + gap:
            return False
    return (hours <= float(person["max_hours_per_week"] or 168)
            and len(others) < int(person["max_sessions_per_week"] or 99)
            and today < int(person["max_sessions_per_day"] or 99))
