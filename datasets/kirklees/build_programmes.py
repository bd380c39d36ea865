"""The invented part, first half: initiatives and the week's sessions.

Figures marked [seed] come from the programmes that the project was founded on; all others are
assumed. README.md says which."""

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri")
DAYS = WEEKDAYS + ("Sat", "Sun")

# id, name, weight, pounds per volunteer hour ([seed] 8.32, care work; empty where it does not fit)
INITIATIVES = [
    ("out-and-about", "Out and About: company for older people", "1.3", "8.32"),
    ("carers-break", "An evening off for carers", "1.5", "8.32"),
    ("settling-home", "Settling in after hospital", "1.4", "8.32"),
    ("mentors", "MENtors: support for young men", "1.4", ""),
    ("reading", "Reading in schools", "1.2", ""),
    ("code-club", "After-school code clubs", "1", ""),
    ("grow-share-cook", "Grow, share, cook", "1.1", "8.32"),
    ("run-and-visit", "Runners who visit and lend a hand", "1.1", ""),
    ("night-shelter", "Winter night shelter", "1.6", "8.32"),
    ("digital-help", "Digital help in libraries", "0.9", ""),
    ("flood-wardens", "Flood wardens", "1.2", ""),
    ("dementia-cafe", "Dementia-friendly cafés", "1.2", "8.32"),
    ("friendship-line", "Telephone friendship line", "1", "8.32"),
    ("talk-english", "Talk English", "1", ""),
    ("work-club", "Work clubs", "1", ""),
    ("green-town", "Parks and streets", "0.7", ""),
]

LANGUAGES = [("ur", 5), ("pa", 5), ("gu", 3), ("pl", 3), ("ar", 1), ("bsl", 1)]

ADULT = {"dbs_level": "enhanced", "dbs_workforce": "adult"}
ADULT_BARRED = {**ADULT, "dbs_barred": "adult"}
CHILD_BARRED = {"dbs_level": "enhanced", "dbs_workforce": "child", "dbs_barred": "child"}
BASIC = {"dbs_level": "basic"}

DAYTIME = [(WEEKDAYS, "10:00", "11:30", 4), (WEEKDAYS, "14:00", "15:30", 4)]
EVENING = [(WEEKDAYS, "18:00", "19:00", 3)]
WEEKEND = [(("Sat", "Sun"), "11:00", "12:30", 2)]
VALLEYS = ("Colne Valley", "Holme Valley South", "Holme Valley North", "Golcar", "Mirfield",
           "Dewsbury South", "Newsome")
URGENT = [("1", 6), ("1.5", 3), ("2", 1)]


def role(name, low, want, core=None, **asks):
    return {"role": name, "low": low, "want": want, "core": low if core is None else core, **asks}


def spec(code, initiative, title, count, place, slots, seats=(1, 1, 1), **more):
    return {"code": code, "initiative": initiative, "title": title, "count": count,
            "place": place, "slots": slots, "seats": seats, "asks": {}, "roles": [],
            "priority": [("1", 1)], "languages": 0, "women": 0, "men": 0, "helps": (1, 1),
            "wards": None, "weekly": True, **more}


SPECS = [
    spec("OA", "out-and-about", "Befriending visit", 56, "home", DAYTIME + EVENING + WEEKEND,
         asks={**ADULT, "min_age": "18"}, priority=URGENT, languages=0.22, women=0.1, men=0.05),
    spec("OS", "out-and-about", "Visit with shopping", 18, "home", DAYTIME + EVENING,
         asks={**ADULT_BARRED, "min_age": "18"}, priority=URGENT, languages=0.15),
    spec("OT", "out-and-about", "Group outing", 8, "hall",
         [(("Tue", "Wed", "Thu", "Sat"), "10:00", "15:00", 1)], helps=(10, 16),
         asks={"min_age": "18"},
         roles=[role("lead", 1, 1, skills="first-aid", **ADULT),
                role("driver", 1, 1, skills="driving", min_age="25", **ADULT),
                role("companion", 2, 4, 3)]),
    spec("CB", "carers-break", "Sitting with someone at home", 18, "home",
         [(DAYS, "18:00", "21:00", 3), (DAYS, "19:00", "22:00", 1)], priority=URGENT,
         asks={**ADULT_BARRED, "min_age": "18"}, women=0.3, men=0.2, languages=0.1),
    spec("SH", "settling-home", "Settling in at home", 16, "home",
         [(WEEKDAYS, "09:30", "11:30", 2), (WEEKDAYS, "16:30", "18:30", 3)], weekly=False,
         asks={**ADULT_BARRED, "skills": "driving", "min_age": "18"}, priority=URGENT),
    spec("ME", "mentors", "Mentoring, one to one", 26, "youth",
         [(WEEKDAYS[:4], "17:00", "18:00", 2), (WEEKDAYS[:4], "18:00", "19:00", 3),
          (WEEKDAYS[:4], "19:00", "20:00", 2)], priority=URGENT, languages=0.06,
         asks={**CHILD_BARRED, "skills": "mentoring", "min_age": "21", "gender": "male"}),
    spec("RD", "reading", "Reading partners", 60, "school",
         [(WEEKDAYS, "09:15", "10:45", 3), (WEEKDAYS, "13:15", "14:45", 3)],
         seats=[((1, 2, 2), 5), ((1, 3, 2), 4), ((2, 3, 3), 1)], helps=(4, 6),
         asks={**CHILD_BARRED, "min_age": "16"}),
    spec("CC", "code-club", "Code club", 26, "school", [(WEEKDAYS[:4], "15:30", "16:30", 1)],
         helps=(10, 15), asks={**CHILD_BARRED, "min_age": "16"},
         roles=[role("lead", 1, 1, skills="programming:3", min_age="18"),
                role("helper", 0, 1, 1, skills="programming")]),
    spec("GG", "grow-share-cook", "Growing session", 10, "garden",
         [(("Wed", "Fri"), "10:00", "12:30", 1), (("Sat", "Sun"), "10:00", "13:00", 3)],
         seats=[((2, 5, 3), 1)], asks={"min_age": "14"}, helps=(20, 40)),
    spec("GS", "grow-share-cook", "Delivery round", 14, "hall",
         [(("Thu", "Fri"), "13:00", "16:00", 3), (("Sat",), "09:30", "12:30", 1)],
         helps=(14, 15), roles=[role("driver", 1, 1, skills="driving", min_age="21", **BASIC),
                                role("mate", 1, 1)]),
    spec("GC", "grow-share-cook", "Cooking session", 12, "hall",
         [(("Tue", "Wed", "Thu"), "10:30", "13:00", 2), (("Tue", "Wed", "Thu"), "17:30", "20:00", 2)],
         helps=(3, 8), roles=[role("lead", 1, 1, skills="food-hygiene:2", min_age="18", **BASIC),
                              role("helper", 1, 2)]),
    spec("RV", "run-and-visit", "Run and visit", 20, "home",
         [(WEEKDAYS, "18:00", "18:45", 4), (("Sat", "Sun"), "09:30", "10:15", 2)],
         asks={**ADULT, "skills": "running", "min_age": "18"}),
    spec("RG", "run-and-visit", "Group run to a task", 3, "garden",
         [(("Mon", "Wed"), "18:30", "20:00", 1)], seats=[((3, 7, 5), 1)], helps=(10, 30),
         asks={"skills": "running", "min_age": "18"}),
    spec("DH", "digital-help", "Digital drop-in", 32, "library",
         [(WEEKDAYS, "10:00", "12:00", 3), (WEEKDAYS, "14:00", "16:00", 3),
          (("Tue", "Thu"), "17:00", "19:00", 2), (("Sat",), "10:00", "12:00", 2)],
         seats=[((1, 1, 1), 1), ((1, 2, 1), 1)], asks={"skills": "digital:2"}, helps=(4, 9),
         languages=0.1),
    spec("FW", "flood-wardens", "River and culvert check", 8, "hall",
         [(("Sat", "Sun"), "09:00", "11:00", 3), (("Tue", "Thu"), "18:00", "20:00", 1)],
         wards=VALLEYS, weekly=False, asks={"min_age": "18"}, priority=[("1", 4), ("3", 2)],
         helps=(60, 200), roles=[role("warden", 1, 1, skills="flood-warden"),
                                 role("helper", 1, 3, 2)]),
    spec("DC", "dementia-cafe", "Dementia-friendly café", 18, "hall",
         [(WEEKDAYS, "10:30", "12:30", 1), (WEEKDAYS, "14:00", "16:00", 1)], helps=(8, 20),
         asks={"min_age": "16"},
         roles=[role("lead", 1, 1, skills="dementia-friendly:2", min_age="18", **ADULT),
                role("helper", 1, 2, 2, skills="dementia-friendly", **BASIC)]),
    spec("FL", "friendship-line", "Friendship line hour", 36, "remote",
         [(WEEKDAYS, "10:00", "11:00", 3), (WEEKDAYS, "14:00", "15:00", 3),
          (DAYS, "19:00", "20:00", 4), (("Sat", "Sun"), "15:00", "16:00", 2)],
         seats=[((1, 1, 1), 4), ((1, 2, 1), 1)], asks={**BASIC, "skills": "listening",
                                                       "min_age": "18"},
         languages=0.3, helps=(3, 5)),
    spec("TE", "talk-english", "English conversation", 9, "library",
         [(WEEKDAYS, "10:00", "11:30", 2), (WEEKDAYS[:4], "18:00", "19:30", 2)],
         seats=[((1, 2, 2), 1)], helps=(6, 12), languages=0.2),
    spec("TW", "talk-english", "English conversation for women", 5, "hall",
         [(WEEKDAYS, "12:30", "14:00", 1)], seats=[((1, 2, 2), 1)], helps=(6, 12), languages=0.3,
         asks={"gender": "female"}),
    spec("WC", "work-club", "Work club", 9, "library",
         [(WEEKDAYS, "13:00", "15:00", 2), (WEEKDAYS[:4], "17:30", "19:00", 2)],
         seats=[((1, 2, 1), 1)], asks={"skills": "cv"}, helps=(4, 8)),
    spec("GT", "green-town", "Clean-up morning", 6, "garden",
         [(("Sat", "Sun"), "10:00", "12:30", 1)], seats=[((3, 7, 4), 1)], weekly=False,
         asks={"min_age": "12"}, helps=(50, 200)),
]

SHELTERS = (("SNH", "Newsome", "Lantern Hall night shelter"),
            ("SND", "Dewsbury East", "Wayside night shelter"))
LEAD = {"skills": "shelter:2", "min_age": "21", **ADULT}
SHELTER_SHIFTS = [
    ("E", "Shelter: evening and supper", "18:00", "22:30", "1", 14,
     [role("lead", 1, 1, **LEAD), role("cook", 1, 1, skills="food-hygiene:2", dbs_level="none"),
      role("helper", 1, 2, 2)]),
    ("N", "Shelter: night", "22:00", "07:00", "1.5", 14,
     [role("lead", 1, 1, **LEAD), role("helper", 1, 1, 1)]),
    ("B", "Shelter: breakfast", "06:30", "09:00", "1", 14, [role("helper", 1, 2, 1)]),
]

BIRDS = ("Lapwing", "Curlew", "Goldcrest", "Wheatear", "Fieldfare", "Redstart", "Skylark",
         "Dipper", "Wagtail", "Kestrel", "Merlin", "Siskin", "Linnet", "Whinchat", "Nuthatch")
ENDINGS = ("Bank", "Clough", "Rise", "Fold", "Ing", "Brow")
KINDS = {"school": "Primary School", "library": "Library and Hub", "hall": "Community Hall",
         "garden": "Community Garden", "youth": "Youth Centre"}


class Town:
    """Invented venues at real postcodes; two schools and one of each other kind in a ward."""

    def __init__(self, dice, wards, postcodes):
        self.dice, self.postcodes = dice, postcodes
        self.names = {kind: iter(dice.shuffled([b + " " + e for b in BIRDS for e in ENDINGS]))
                      for kind in KINDS}
        self.venues = {}

    def venue(self, kind, ward):
        if kind == "home":
            return "the person's home", self.dice.pick(self.postcodes[ward["id"]])
        key = (kind, ward["id"], self.dice.below(2) if kind == "school" else 0)
        if key not in self.venues:
            self.venues[key] = (next(self.names[kind]) + " " + KINDS[kind],
                                self.dice.pick(self.postcodes[ward["id"]]))
        return self.venues[key]


def times(dice, slots):
    days, start, end, _ = dice.weighted((slot, slot[3]) for slot in slots)
    return dice.pick(days), start, end


def make_need(series, spec_, ward, venue, postcode, day, start, end):
    return {"series": series, "title": spec_["title"], "venue": venue,
            "initiative": spec_["initiative"], "area": ward["id"], "postcode": postcode,
            "remote": "", "day": day, "start": start, "end": end, "priority": "1",
            "asks": dict(spec_["asks"]), "roles": spec_["roles"], "seats": (1, 1, 1),
            "weekly": spec_["weekly"], "helps": 0}


def sessions(dice, town, wards):
    """All sessions of the week."""
    out = []
    for s in SPECS:
        pool = [w for w in wards if s["wards"] is None or w["name"] in s["wards"]]
        taken = set()
        for i in range(1, s["count"] + 1):
            ward = dice.weighted((w, (12 - w["decile"]) * w["size"]) for w in pool)
            venue, postcode = ("by telephone", None) if s["place"] == "remote" else town.venue(
                s["place"], ward)
            day, start, end = times(dice, s["slots"])
            while s["place"] not in ("home", "remote", "youth") and (venue, day, start) in taken:
                day, start, end = times(dice, s["slots"])
            taken.add((venue, day, start))
            need = make_need(f"{s['code']}-{i:03d}", s, ward, venue, postcode, day, start, end)
            need["priority"] = dice.weighted(s["priority"])
            need["helps"] = dice.between(*s["helps"])
            if isinstance(s["seats"], list):
                need["seats"] = dice.weighted(s["seats"])
            if dice.chance(s["languages"]):
                need["asks"]["languages"] = dice.weighted(LANGUAGES)
            mark = dice.source.random()
            if mark < s["women"]:
                need["asks"]["gender"] = "female"
            elif mark < s["women"] + s["men"]:
                need["asks"]["gender"] = "male"
            if s["place"] == "remote":
                need["remote"] = "yes"
            out.append(need)
    return out + shelter(dice, wards, town)


def shelter(dice, wards, town):
    out = []
    for code, ward_name, venue in SHELTERS:
        ward = next(w for w in wards if w["name"] == ward_name)
        postcode = dice.pick(town.postcodes[ward["id"]])
        for shift, title, start, end, priority, helps, roles in SHELTER_SHIFTS:
            for day in DAYS:
                base = spec(code, "night-shelter", title, 1, "shelter", [],
                            asks={**BASIC, "min_age": "18"}, roles=roles)
                need = make_need(f"{code}-{shift}-{day.lower()}", base, ward, venue, postcode,
                                 day, start, end)
                need["priority"], need["helps"] = priority, helps
                out.append(need)
    return out
