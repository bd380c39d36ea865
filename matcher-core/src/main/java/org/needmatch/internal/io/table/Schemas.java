package org.needmatch.internal.io.table;

import java.util.List;
import java.util.stream.Stream;

/** The files of an input folder. */
public final class Schemas {
  private static final String[] POSTCODE = {"post code", "postal code", "zip", "zip code", "pcd",
      "pcds", "pcd2", "pcd7", "pcd8"};
  private static final String[] LATITUDE = {"lat", "latitude wgs84", "y lat"};
  private static final String[] LONGITUDE = {"long", "lon", "lng", "longitude wgs84", "x long"};

  private static final GuardTopic[] SESSION_TOPICS = {GuardTopic.CHECK, GuardTopic.AGE,
      GuardTopic.SERVED, GuardTopic.SETTING, GuardTopic.SUPERVISION, GuardTopic.APART};
  private static final GuardTopic[] PERSON_TOPICS = {GuardTopic.CHECK, GuardTopic.STATUS,
      GuardTopic.AGE, GuardTopic.SERVED, GuardTopic.SETTING, GuardTopic.SUPERVISION,
      GuardTopic.AVAILABILITY, GuardTopic.APART};
  private static final GuardTopic[] AVAILABILITY_TOPICS = {GuardTopic.AVAILABILITY,
      GuardTopic.STATUS, GuardTopic.PERIOD, GuardTopic.APART};

  private static final String[] DBS_VALID_UNTIL = lastDayNames();

  /** volunteers.csv. */
  public static final Schema VOLUNTEERS = dbs(place(Schema.of("volunteers.csv")
      .column("volunteer_id", "id", "volunteer", "volunteer no", "volunteer number",
          "volunteer ref", "person id", "contact id", "member id")
      .column("name", "full name", "volunteer name").column("active", "is active")))
      .column("home_area", "home ward").column("place_id")
      .column("max_travel_km", "travel km", "max distance km", "max km", "maximum travel km")
      .column("travel_mode", "mode", "travels by", "transport")
      .column("max_hours_per_week", "hours per week", "max hours", "weekly hours",
          "max weekly hours")
      .column("max_sessions_per_week", "sessions per week", "max sessions")
      .column("max_sessions_per_day", "sessions per day").column("max_cases", "caseload")
      .column("max_asks").column("max_standby", "standby duties per week")
      .column("min_hours_per_week").column("min_hours_per_month").column("skills", "skill")
      .column("dbs_issued_on", "dbs date", "dbs issued", "dbs issue date", "dbs date of issue")
      .column("dbs_valid_until", DBS_VALID_UNTIL)
      .column("dbs_update_service", "update service", "on update service")
      .column("birth_date", "date of birth", "dob", "birthday").column("age", "age in years")
      .column("gender", "sex").words(WordColumn.VOLUNTEERS)
      .column("availability", "available", "available times", "times available")
      .column("unavailable_on").column("unavailable_from").column("unavailable_until")
      .column("weeks_waiting", "waiting weeks").column("reliability")
      .columns("recent_sessions", "asks")
      .columns("site_latitude", "site_longitude", "site_postcode")
      .columns("check_status", "status_checked_on", "status_result", "pvg", "pvg_ends_on",
          "suitable_sites", "lone_working", "first_timer")
      .column("email", "email address", "primary email")
      .column("telephone", "phone", "phone number", "telephone number", "mobile", "mobile number")
      .columns("preferred_contact", "message_language").guards(PERSON_TOPICS)
      .guardsToo("first_timer").requires("volunteer_id").key("volunteer_id");

  /** availability.csv. */
  public static final Schema AVAILABILITY = Schema.of("availability.csv")
      .column("volunteer_id", "id", "volunteer", "volunteer no", "volunteer number")
      .column("day", "date", "weekday", "day of week").column("start", "start time", "from")
      .column("end", "end time", "to", "until", "finish", "finish time")
      .column("duration", "duration hours", "duration in hours", "duration minutes",
          "duration in minutes")
      .column("kind", "type", "category", "time type", "slot type", "entry type", "window type",
          "availability type", "kind of time", "type of time")
      .column("windows").guards(AVAILABILITY_TOPICS).guardsToo("kind", "windows")
      .requires("volunteer_id").requires("day", "windows");

  /** members.csv: the people of households. */
  public static final Schema MEMBERS = dbs(
      Schema.of("members.csv").column("volunteer_id", "volunteer", "household", "household id")
          .column("member_id", "id").column("name", "full name")
          .column("birth_date", "date of birth", "dob", "birthday").column("age", "age in years"))
      .column("dbs_issued_on", "dbs date", "dbs issued", "dbs issue date", "dbs date of issue")
      .column("dbs_valid_until", DBS_VALID_UNTIL)
      .column("dbs_update_service", "update service", "on update service").column("gender", "sex")
      .column("skills", "skill").column("languages", "language", "languages spoken")
      .guards(PERSON_TOPICS).requires("volunteer_id").requires("member_id")
      .key("volunteer_id", "member_id");

  /** needs.csv. */
  public static final Schema NEEDS = requirement(place(Schema.of("needs.csv")
      .column("need_id", "id", "need", "session id", "shift id", "need no", "need ref")
      .column("series", "series id").column("title", "session", "session title", "name", "activity")
      .column("venue", "venue name", "location", "site")
      .column("initiative", "initiative id", "programme", "program", "project")
      .column("area", "area id", "ward", "area code", "ward code")).column("place_id")
      .column("remote", "is remote", "online", "virtual").column("travels", "who travels")
      .column("max_travel_km", "served travel km").column("reach_km", "reach")
      .column("ready", "is ready").column("prerequisites", "open prerequisites")
      .column("decide", "decided by", "who decides").column("date", "session date", "shift date")
      .column("day", "weekday", "day of week")
      .column("week_commencing", "w/c", "week beginning", "week starting", "week start")
      .column("valid_from").column("valid_until").column("start", "start time", "from", "starts")
      .column("end", "end time", "to", "finish", "finish time", "ends")
      .column("duration", "duration hours", "duration in hours", "duration minutes",
          "duration in minutes", "duration mins", "shift length")
      .column("priority", "need priority"))
      .column("beneficiaries", "people helped", "people reached").column("need_group")
      .requires("need_id").column("hours", "hours needed")
      .column("commitment", "commitment id", "block").column("cases").column("min_certainty")
      .column("volunteers_standby", "standbys")
      .columns("age_band", "people_present", "adults_min", "staff_adults", "staff_min",
          "staff_hours", "lone_working", "supervisor", "decision_site")
      .guardsToo("people_present", "staff_adults", "staff_min", "staff_hours", "decision_site",
          "ready", "prerequisites", "decide")
      .requires("date", "day", "week_commencing", "valid_from").requires("start", "hours")
      .requires("end", "duration", "hours").key("need_id");

  /** roles.csv. */
  public static final Schema ROLES = requirement(Schema.of("roles.csv")
      .column("need_id", "need", "session id", "shift id").column("role", "role name"))
      .requires("need_id");

  /** areas.csv. */
  public static final Schema AREAS = place(
      Schema.of("areas.csv").column("area_id", "id", "area", "ward", "ward code", "area code")
          .column("name", "area name", "ward name").column("weight", "area weight"))
      .column("imd_decile", "imd", "decile", "deprivation decile").guards(GuardTopic.CHECK)
      .requires("area_id").key("area_id");

  /** initiatives.csv. */
  public static final Schema INITIATIVES = Schema.of("initiatives.csv")
      .column("initiative_id", "id", "initiative", "programme", "programme id")
      .column("name", "initiative name", "title").column("weight", "initiative weight")
      .column("hourly_value", "value per hour", "hourly rate")
      .column("target_share", "share of seats").guards(SESSION_TOPICS).requires("initiative_id")
      .key("initiative_id");

  /** previous.csv: the last plan. */
  public static final Schema PREVIOUS = seat(Schema.of("previous.csv")).requires("volunteer_id")
      .requires("need_id", "series").withForeignColumns();

  /** assignments.csv of a plan. */
  public static final Schema ASSIGNMENTS = seat(Schema.of("assignments.csv"))
      .column("start", "start time").column("end", "end time").requires("need_id")
      .requires("volunteer_id").withForeignColumns();

  /** standby.csv: who is asked to be ready beside a plan. */
  public static final Schema STANDBYS = seat(Schema.of("standby.csv")).column("standby")
      .requires("need_id").requires("volunteer_id").withForeignColumns();

  /** kept.csv: what a plan was held against. */
  public static final Schema KEPT = seat(Schema.of("kept.csv")).column("held").column("from")
      .requires("need_id").requires("volunteer_id").requires("status").withForeignColumns();

  /** calendars.csv: what calendars have held; and as much of assignments.csv. */
  public static final Schema TOLD = seat(Schema.of("calendars.csv")).column("title", "name")
      .column("venue").column("venue_calendar").column("start", "start time")
      .column("end", "end time").requires("need_id").requires("volunteer_id").withForeignColumns();

  /** attendance.csv: what past weeks say about people. */
  public static final Schema ATTENDANCE = Schema.of("attendance.csv").column("volunteer_id", "id")
      .column("weeks_waiting").column("reliability").columns("recent_sessions", "asks")
      .requires("volunteer_id").withForeignColumns();

  /** people.csv of a past week. */
  public static final Schema PEOPLE = Schema.of("people.csv").column("volunteer_id", "id")
      .requires("volunteer_id").withForeignColumns();

  /** pairs.csv. */
  public static final Schema PAIRS = Schema.of("pairs.csv")
      .column("volunteer_a", "volunteer 1", "first", "first volunteer", "a")
      .column("volunteer_b", "volunteer 2", "second", "second volunteer", "b")
      .column("rule", "kind", "type").requires("volunteer_a").requires("volunteer_b")
      .requires("rule");

  /** history.csv: days of activity, here and elsewhere. */
  public static final Schema HISTORY = Schema.of("history.csv")
      .column("volunteer_id", "volunteer", "volunteer no", "volunteer number")
      .column("date", "day", "activity date").column("activity", "activity code")
      .column("group", "serves").column("kept_week").requires("volunteer_id").requires("date");

  /** postcodes.csv. */
  public static final Schema POSTCODES = place(Schema.of("postcodes.csv")).requires("postcode")
      .requires("latitude").requires("longitude").withForeignColumns();

  /** travel.csv: ways between places, one direction each. It may be very long. */
  public static final Schema TRAVEL = Schema.of("travel.csv")
      .column("from", "from place", "from id", "from place id", "origin", "origin id", "start")
      .column("to", "to place", "to id", "to place id", "destination", "destination id", "end")
      .column("mode", "travel mode", "profile")
      .column("km", "distance km", "kilometres", "kilometers", "travel km")
      .column("minutes", "mins", "travel minutes", "duration minutes", "time minutes")
      .column("arrive_by", "arrival", "arrival time").requires("from").requires("to")
      .requires("mode").requires("km").requires("minutes");

  /** costs.csv: what a campaign may pay for. No file of an input. */
  public static final Schema COSTS = dbs(Schema.of("costs.csv").columns("option", "kind", "cost",
      "most", "volunteer_id", "area", "latitude", "longitude", "within_km", "kilometres", "people",
      "skills", "age", "gender", "languages", "date", "start", "end")).requires("option")
      .requires("kind").requires("cost");

  /** Those that are read as a whole. */
  public static final List<Schema> ALL = List.of(VOLUNTEERS, AVAILABILITY, MEMBERS, NEEDS, ROLES,
      AREAS, INITIATIVES, PREVIOUS, PAIRS, HISTORY, POSTCODES);

  /** All files of an input. */
  public static final List<Schema> INPUT = Stream.concat(ALL.stream(), Stream.of(TRAVEL)).toList();

  private Schemas() {
  }

  private static Schema seat(Schema schema) {
    return schema.column("need_id", "need", "session id", "shift id").column("series", "series id")
        .column("role", "role name").column("seat", "seat no", "seat number")
        .column("volunteer_id", "volunteer", "volunteer no", "volunteer number")
        .column("pinned", "pin", "is pinned").column("status", "answer", "reply")
        .column("date", "session date", "shift date").column("activity", "activity code")
        .column("group", "serves");
  }

  private static Schema place(Schema schema) {
    return schema.column("latitude", LATITUDE).column("longitude", LONGITUDE).column("postcode",
        POSTCODE);
  }

  private static Schema dbs(Schema schema) {
    return schema.column("dbs_level", "dbs", "dbs check", "check level", "dbs type")
        .column("dbs_workforce", "workforce", "dbs workforces")
        .column("dbs_barred", "barred", "barred lists", "dbs barred lists", "barred list");
  }

  private static String[] lastDayNames() {
    var endings = List.of("expiry", "expiry date", "date of expiry", "expires", "expires on",
        "expiration date", "valid until", "valid to", "valid till", "end date", "renewal",
        "renewal date", "renewal due", "renewal due date", "renew by", "due for renewal");
    return Stream.of("dbs", "dbs check", "dbs certificate", "enhanced dbs", "check")
        .flatMap(check -> endings.stream().map(ending -> check + " " + ending))
        .toArray(String[]::new);
  }

  private static Schema requirement(Schema schema) {
    return dbs(schema
        .column("volunteers_min", "min volunteers", "minimum volunteers", "volunteers minimum",
            "min no of volunteers", "minimum number of volunteers", "minimum")
        .column("volunteers", "no of volunteers", "number of volunteers", "volunteers needed",
            "volunteers wanted", "volunteers required", "volunteers requested",
            "no of volunteers needed", "no of volunteers required", "no of volunteers wanted",
            "number of volunteers needed", "number of volunteers required",
            "number of volunteers wanted", "number of volunteers requested", "no volunteers",
            "desired number of volunteers", "how many volunteers", "volunteers max",
            "max volunteers", "seats", "places")
        .column("volunteers_core", "core volunteers")
        .column("skills", "skill", "skills needed", "required skills"))
        .column("min_age", "minimum age", "age min").column("gender", "sex")
        .words(WordColumn.REQUIREMENTS)
        .columns("activity_code", "serves", "setting", "contact", "supervised", "under_16",
            "paid_role", "core_service")
        .guards(SESSION_TOPICS)
        .guardsToo("activity_code", "contact", "paid_role", "core_service", "skills", "gender")
        .guardsToo(WordColumn.REQUIREMENTS.stream().map(WordColumn::name).toArray(String[]::new));
  }
}
