"""The invented part, second half: volunteers, their windows, checks, pairs."""

from datetime import timedelta

from build_programmes import DAYS, LANGUAGES, SPECS, WEEKDAYS

# Names are a given name and an initial: nobody can be meant by them. Pools are drawn from by
# language only, so that a name and a language do not look odd together.
WIDE = {"female": "Alice Amara Bethany Carys Charlotte Claire Danuta Dorothy Eileen Elena Ellie Esi Esther "
                  "Fatou Fiona Freya Grace Hannah Heather Imogen Ines Ingrid Janet Jean Joan Joyce Kemi "
                  "Kirsty Laura Leah Lin Lydia Maeve Margaret Marcia Mei Molly Naomi Niamh Olena Pamela "
                  "Patience Rachel Rosa Ruth Sandra Sheila Siobhan Sofia Sylvia Tamara Tess Thandi Una "
                  "Valerie Vera Wendy Winifred Yolanda Yvonne Zofia".split(),
        "male": "Aidan Alan Albert Andre Arthur Barry Ben Brian Callum Carlton Chidi Clive Colin Connor "
                "Dafydd Daniel Declan Delroy Desmond Emeka Eric Fergus Frank Gareth George Glen Harold "
                "Henry Ian Isaac Jack Jerome Joel Jun Keith Kofi Kwame Leon Leroy Liam Malcolm Marcus "
                "Martin Mateo Neil Nigel Oisin Oleh Olu Oscar Pavel Percy Ray Reuben Roger Samuel "
                "Stuart Tariku Terence Tobias Trevor Victor Walter Wei Wilfred".split()}
EAST = {"female": "Aisha Amina Anjali Asha Bhavna Fatima Gurpreet Hafsa Harjit Hina Iram Jasleen Kiran "
                  "Mariam Meera Nadia Nasreen Neelam Nisha Parveen Priya Rukhsana Saima Salma Samina "
                  "Shabana Shazia Simran Sunita Tahira Yasmin Zainab Zara".split(),
        "male": "Adeel Amir Arjun Asif Bilal Daljit Dev Faisal Farhan Gurdeep Hamza Hardeep Hassan "
                "Imran Irfan Jagdish Kamran Kuldeep Manoj Naveed Nitin Omar Rajesh Rashid Ravi Sajid "
                "Sanjay Shahid Sukhdev Tariq Usman Vikram Waseem Yusuf Zahid".split()}
POLISH = {"female": "Agata Agnieszka Beata Ewa Halina Iwona Joanna Kasia Magda Renata".split(),
          "male": "Adam Bartek Jacek Krzysztof Lech Marek Piotr Rafal Tomasz Wojtek".split()}
INITIALS = "ABCDEFGHJKLMNOPRSTWYZ"

AGES = {"retired": (61, 79), "worker": (24, 60), "student": (16, 22), "parent": (27, 48)}

# level, workforce, barred lists, how many in a hundred or so
ADULT = [(("enhanced", "adult", ""), 56), (("enhanced", "adult", "adult"), 24),
         (("enhanced", "child;adult", "child;adult"), 6), (("basic", "", ""), 6), (("", "", ""), 8)]
BARRED = [(("enhanced", "adult", "adult"), 78), (("enhanced", "child;adult", "child;adult"), 10),
          (("enhanced", "adult", ""), 12)]
CHILD = [(("enhanced", "child", "child"), 76), (("enhanced", "child;adult", "child;adult"), 8),
         (("enhanced", "child", ""), 8), (("", "", ""), 5)]
SOME = [(("basic", "", ""), 62), (("standard", "", ""), 6), (("enhanced", "adult", ""), 12),
        (("", "", ""), 20)]
FEW = [(("", "", ""), 74), (("basic", "", ""), 18), (("enhanced", "child", "child"), 4),
       (("enhanced", "adult", "adult"), 4)]

SHELTER = [(("enhanced", "adult", ""), 38), (("enhanced", "adult", "adult"), 12),
           (("basic", "", ""), 44), (("", "", ""), 6)]

# Programmes whose people keep the programme's own hours, whatever else they do.
EVENING_ONLY = {"night-shelter", "carers-break", "run-and-visit", "mentors", "code-club",
                "friendship-line"}

# How many sessions a week people offer; "" is no limit.
SESSIONS = {"": ["1"] * 28 + ["2"] * 14 + ["3"] * 2 + [""], "night-shelter": ["1", "1", "2", "2", "3"],
            "code-club": ["1", "1", "2", "2", "3"], "settling-home": ["1", "1", "2", "2", "3"],
            "carers-break": ["1", "1", "2", "2"], "mentors": ["1", "1", "2", "2"],
            "reading": ["1", "1", "1", "2", "2"]}

# initiative, volunteers, kinds of life, checks, skills (skill, levels, share)
RECRUITED = [
    ("out-and-about", 76, "retired:6 worker:2 parent:2", ADULT,
     [("first-aid", "1 2", .25), ("driving", "1", .4)]),
    ("carers-break", 15, "worker:6 retired:3", BARRED, [("first-aid", "1", .2)]),
    ("settling-home", 19, "retired:4 worker:3 parent:2", BARRED, [("driving", "1", .95)]),
    ("mentors", 27, "worker:9 retired:1", CHILD, [("mentoring", "1 2 3", .95)]),
    ("reading", 106, "retired:6 parent:4 student:1 worker:1", CHILD, []),
    ("code-club", 24, "worker:5 student:2 parent:1", CHILD, [("programming", "3 3 4 5", 1)]),
    ("code-club", 14, "worker:2 student:4 parent:1", CHILD, [("programming", "1 1 2 3", 1)]),
    ("grow-share-cook", 54, "retired:4 worker:4 parent:3 student:1", SOME,
     [("driving", "1", .35), ("food-hygiene", "1 2 2 3", .4)]),
    ("run-and-visit", 28, "worker:8 student:2", ADULT, [("running", "1", 1)]),
    ("night-shelter", 22, "worker:6 retired:4", ADULT,
     [("shelter", "2 2 3", 1), ("food-hygiene", "1 2 2", .2)]),
    ("night-shelter", 54, "worker:6 retired:3 student:2", SHELTER,
     [("shelter", "1 1 2", .4), ("food-hygiene", "1 2 2 2", .5)]),
    ("digital-help", 36, "retired:4 worker:4 student:3", FEW, [("digital", "1 2 2 3 4", 1)]),
    ("flood-wardens", 22, "retired:4 worker:5", FEW, [("flood-warden", "1 2", .5)]),
    ("dementia-cafe", 18, "retired:6 parent:3", ADULT, [("dementia-friendly", "2 2 3", 1)]),
    ("dementia-cafe", 28, "retired:6 parent:3", SOME, [("dementia-friendly", "1 1 2", 1)]),
    ("friendship-line", 32, "retired:4 worker:4 parent:2", SOME, [("listening", "1 2", 1)]),
    ("talk-english", 12, "retired:3 parent:3 worker:2", FEW, []),
    ("work-club", 12, "worker:5 retired:3", FEW, [("cv", "1 2", 1)]),
    ("green-town", 20, "worker:4 student:3 parent:2", FEW, []),
]


def kinds(text):
    return [(k.split(":")[0], int(k.split(":")[1])) for k in text.split()]


def everyday(dice, kind):
    """Windows as (day, start, end) of a way of life."""
    if kind == "retired":
        out = [(d, *dice.weighted([(("09:00", "12:30"), 3), (("13:00", "16:30"), 3),
                                   (("09:00", "16:30"), 3)]))
               for d in dice.sample(WEEKDAYS, dice.between(2, 4))]
        if dice.chance(0.15):
            out.append((dice.pick(WEEKDAYS), "17:30", "21:00"))
        return out
    if kind == "parent":
        if dice.chance(0.25):
            return [("Mon-Fri", "09:10", "15:00")]
        return [(d, "09:10", "15:00") for d in dice.sample(WEEKDAYS, dice.between(1, 3))]
    if kind == "student":
        out = [(d, *dice.pick([("12:00", "17:00"), ("15:00", "21:00"), ("09:00", "13:00")]))
               for d in dice.sample(WEEKDAYS, 2)]
        return out + [(dice.pick(("Sat", "Sun")), "09:00", "17:00")]
    if dice.chance(0.08):
        return [("daily", "17:30", "21:00")]
    out = [(d, "17:30", dice.pick(("20:00", "21:00", "22:00")))
           for d in dice.sample(WEEKDAYS, dice.between(1, 3))]
    if dice.chance(0.5):
        out.append((dice.pick(("Sat", "Sat", "Sun")), "09:00", "15:30"))
    if dice.chance(0.15):
        out.append((dice.pick(WEEKDAYS), "09:00", "13:00"))
    return out


def clock(text, shift):
    at = int(text[:2]) * 60 + int(text[3:]) + shift
    return f"{at // 60:02d}:{at % 60:02d}"


def programme_slots(initiative):
    """(days, start, end, weight) of the programme's sessions, a little wider than they are."""
    slots = [slot for s in SPECS if s["initiative"] == initiative for slot in s["slots"]]
    if initiative == "night-shelter":
        slots = [(DAYS, "18:00", "22:30", 5), (DAYS, "22:00", "09:00", 4), (DAYS, "06:30", "09:00", 2)]
    return [(days, clock(start, -30), clock(end, 30), weight) for days, start, end, weight in slots]


def for_programme(dice, initiative, kind):
    """Windows that people keep for the programme that they joined for."""
    slots = [s for s in programme_slots(initiative)
             if kind != "retired" or s[1] < "17:00" or initiative in EVENING_ONLY]
    if not slots:
        return []
    days, start, end, _ = dice.weighted((s, s[3]) for s in slots)
    few, many = (2, 4) if initiative in EVENING_ONLY else (0, 2)
    return [(d, start, end) for d in dice.sample(days, min(len(days), dice.between(few, many)))]


def languages(dice, initiative):
    out = ["en"]
    for code, weight in LANGUAGES:
        if dice.chance(weight * (0.06 if initiative == "friendship-line" else 0.025)):
            out.append(code)
    if dice.chance(0.03):
        out.append(dice.pick(("fr", "es", "uk", "ro", "zh", "fa")))
    return out


def name(dice, gender, spoken, used):
    pool = EAST if {"ur", "pa", "gu"} & set(spoken) else POLISH if "pl" in spoken else WIDE
    if pool is WIDE and dice.chance(0.12):
        pool = EAST
    while True:
        listed = pool[gender] if gender in pool else pool["female"] + pool["male"]
        text = f"{dice.pick(listed)} {dice.pick(INITIALS)}."
        if text not in used:
            used.add(text)
            return text


def certificate(dice, monday, checks):
    level, workforce, barred = dice.weighted(checks)
    if not level:
        return "", "", "", "", ""
    mark = dice.source.random()
    days = dice.between(30, 1000) if mark < 0.88 else dice.between(1130, 2300)
    issued = "" if mark > 0.985 else (monday - timedelta(days=days)).isoformat()
    update = "yes" if level != "basic" and dice.chance(0.4) else ""
    return level, workforce, barred, issued, update


def skills(dice, offered, mode):
    out = {}
    for skill, levels, share in offered:
        if dice.chance(share):
            out[skill] = int(dice.pick(levels.split()))
    for skill, share in (("first-aid", .08), ("digital", .08), ("listening", .1),
                         ("food-hygiene", .08), ("cv", .04), ("running", .03)):
        if skill not in out and dice.chance(share):
            out[skill] = dice.between(1, 3)
    if mode == "car" and dice.chance(0.25):
        out.setdefault("driving", 1)
    return out


def travel(dice, kind, drives):
    odds = {"retired": [("car", 6), ("transit", 4), ("walk", 1)],
            "worker": [("car", 6), ("transit", 2), ("cycle", 2)],
            "parent": [("car", 5), ("walk", 3), ("transit", 2)],
            "student": [("transit", 5), ("walk", 3), ("cycle", 2)]}[kind]
    mode = "car" if drives else dice.weighted(odds)
    far = {"walk": "3 4", "cycle": "6 8", "transit": "8 10 12", "car": "10 12 15 20"}[mode]
    return mode, dice.pick(far.split())


def person(dice, number, home_ward, town, monday, recruit, used):
    initiative, _, life, checks, offered = recruit
    kind = dice.weighted(kinds(life))
    spoken = languages(dice, initiative)
    gender = dice.weighted([("female", 55), ("male", 42), ("non-binary", 1), ("", 2)])
    if initiative == "mentors":
        gender = dice.weighted([("male", 88), ("female", 12)])
    low, high = AGES[kind]
    if initiative in ("mentors", "carers-break") and kind == "student":
        low = 18
    born = monday - timedelta(days=dice.between(low * 366, high * 366))
    mode, far = travel(dice, kind, any(s == "driving" and share > .9 for s, _, share in offered))
    have = skills(dice, offered, mode)
    windows = sorted(set(everyday(dice, kind) + for_programme(dice, initiative, kind)))
    if dice.chance(0.015):
        windows = []
    level, workforce, barred, issued, update = certificate(dice, monday, checks)
    sessions = dice.pick(SESSIONS.get(initiative, SESSIONS[""]))
    return {"volunteer_id": f"V{number:03d}", "name": name(dice, gender, spoken, used),
            "active": "no" if dice.chance(0.03) else "yes",
            "postcode": dice.pick(town.postcodes[home_ward["id"]]), "max_travel_km": far,
            "travel_mode": mode,
            "max_hours_per_week": dice.weighted([("", 70), ("3", 6), ("4", 8), ("6", 9), ("10", 7)])
            if initiative != "night-shelter" else dice.weighted([("", 7), ("12", 2), ("20", 1)]),
            "max_sessions_per_week": sessions,
            "max_sessions_per_day": "1" if sessions != "1" and dice.chance(0.6) else "",
            "skills": have, "dbs_level": level, "dbs_workforce": workforce, "dbs_barred": barred,
            "dbs_issued_on": issued, "dbs_update_service": update,
            "birth_date": "" if dice.chance(0.03) else born.isoformat(), "gender": gender,
            "languages": spoken, "prefers": [initiative] if dice.chance(0.6) else [], "avoids": [],
            "windows": windows, "extra": [], "weeks_waiting": 0,
            "reliability": f"{(80 + dice.below(21)) / 100:.2f}", "recruit": initiative,
            "kind": kind, "home_ward": home_ward["id"]}


def people(dice, wards, town, monday, needs):
    """A third live in a ward where their programme has a session, the others anywhere."""
    used, out = set(), []
    for recruit in RECRUITED:
        for _ in range(recruit[1]):
            ward = dice.weighted((w, w["size"] * (w["decile"] + 7)) for w in wards)
            if dice.chance(1 / 3):
                near = dice.pick([n["area"] for n in needs if n["initiative"] == recruit[0]])
                ward = next(w for w in wards if w["id"] == near)
            out.append((recruit, ward))
    everyone = [person(dice, i + 1, ward, town, monday, recruit, used)
                for i, (recruit, ward) in enumerate(dice.shuffled(out))]
    for p in everyone:
        second = dice.pick(RECRUITED)[0]
        if dice.chance(0.12) and second not in p["prefers"]:
            p["prefers"].append(second)
        if dice.chance(0.03):
            p["avoids"].append(dice.pick([i for i, *_ in RECRUITED if i not in p["prefers"]]))
        if dice.chance(0.03):
            p["avoids"].append(dice.pick([w["id"] for w in wards if w["id"] != p["home_ward"]]))
        if p["recruit"] == "friendship-line" and dice.chance(0.25):
            p["postcode"] = ""
    return everyone


def changes(dice, everyone, monday):
    """Extra windows and days away of this week, for availability.csv."""
    for p in everyone:
        if not p["windows"]:
            continue
        if dice.chance(0.06):
            p["extra"].append((dice.pick(DAYS), "09:00", "12:00", "available"))
        if dice.chance(0.05):
            day = monday + timedelta(days=dice.below(7))
            p["extra"].append((day.isoformat(), "", "", "unavailable"))
        if dice.chance(0.04):
            p["extra"].append((dice.pick(WEEKDAYS), "12:00", "14:30", "unavailable"))
        if dice.chance(0.03):
            day = monday + timedelta(days=5 + dice.below(2))
            p["extra"].append((day.isoformat(), "10:00", "16:00", "available"))


def pairs(dice, everyone):
    """Couples that come together, and people who are kept apart."""
    groups = {i: [p for p in everyone if p["recruit"] == i and p["windows"] and p["active"] == "yes"]
              for i in ("grow-share-cook", "green-town", "reading", "dementia-cafe")}
    rows, paired = [], set()
    for initiative, members in groups.items():
        members = dice.shuffled(members)
        for first, second in zip(members[0:6:2], members[1:6:2]):
            for same in ("postcode", "home_ward", "max_travel_km", "travel_mode", "windows",
                         "max_sessions_per_week", "max_sessions_per_day", "max_hours_per_week",
                         "dbs_level", "dbs_workforce", "dbs_barred", "dbs_issued_on",
                         "dbs_update_service", "avoids"):
                second[same] = first[same]
            if initiative == "dementia-cafe":
                second["skills"] = dict(first["skills"])
            rows.append((first["volunteer_id"], second["volunteer_id"], "together"))
            paired |= {first["volunteer_id"], second["volunteer_id"]}
        rest = [p["volunteer_id"] for p in members if p["volunteer_id"] not in paired]
        rows += [(a, b, "apart") for a, b in zip(rest[0:4:2], rest[1:4:2])]
    return rows
