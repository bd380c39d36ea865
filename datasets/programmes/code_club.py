"""An hour of code after school, beside a teacher, in a week before and a week after 1 September 2026."""
from towns import Table, clock, dice, near
from weeks import days_of

CENTRE = (52.9500, -1.1500)
SCHOOLS, VOLUNTEERS, UNLISTED, LAPSED = 200, 200, 30, 14
WEEKS = {0: "", 2: "child"}


def build():
    d = dice("code-club")
    days = days_of("2026-08-24", 3)
    people, needs, roles = Table(), Table(), Table()
    for i in range(1, VOLUNTEERS + 1):
        lat, lon = near(d, *CENTRE, 12)
        free = sorted(d.sample(range(5), d.between(1, 3)))
        people.add(volunteer_id=f"CC{i:03d}", latitude=lat, longitude=lon, max_travel_km=d.pick([6, 10, 15]),
                   travel_mode=d.pick(["cycle", "transit", "car"]), max_sessions_per_week=1, age=d.between(19, 60),
                   skills="code;insured@2026-08-31" if i > VOLUNTEERS - LAPSED else "code;insured@2027-03-31",
                   dbs_level="enhanced", dbs_workforce="child", dbs_barred="" if i <= UNLISTED else "child",
                   dbs_issued_on="2025-05-01",
                   availability=";".join(f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri')[day]} 15:00-18:00" for day in free))
    for i in range(1, SCHOOLS + 1):
        lat, lon = near(d, *CENTRE, 12)
        day, start = d.below(5), 15 * 60 + 15 * d.between(1, 3)
        people.add(volunteer_id=f"TEACHER{i:03d}", latitude=lat, longitude=lon, max_travel_km=1, travel_mode="walk",
                   skills="teacher", dbs_level="enhanced", dbs_workforce="child", dbs_barred="child",
                   dbs_update_service="yes", availability="Mon-Fri 15:00-17:00")
        for week, barred in WEEKS.items():
            need = f"SCHOOL{i:03d}-{days[7 * week][5:]}"
            needs.add(need_id=need, series=f"SCHOOL{i:03d}", title="Code Club", initiative="code-club",
                      latitude=lat, longitude=lon, date=days[7 * week + day], start=clock(start),
                      end=clock(start + 60), dbs_level="enhanced", dbs_workforce="child", dbs_barred=barred,
                      beneficiaries=d.between(10, 15))
            roles.add(need_id=need, role="volunteer", volunteers_min=1, volunteers=2, skills="code;insured")
            roles.add(need_id=need, role="teacher", volunteers_min=1, volunteers=1, skills="teacher")
    people.write("code-club", "volunteers.csv")
    needs.write("code-club", "needs.csv")
    roles.write("code-club", "roles.csv")
