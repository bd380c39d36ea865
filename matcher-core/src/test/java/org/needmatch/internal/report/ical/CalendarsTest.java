package org.needmatch.internal.report.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class CalendarsTest {
  /** Clocks go forward on Sunday 29 March 2026 at 01:00. */
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 23);

  private static final Plan PLAN = new Plan(List.of(Assignment.of("before", "volunteer", 1, "ann"),
      Assignment.of("across", "volunteer", 1, "ann"), Assignment.of("after", "volunteer", 1, "ann"),
      Assignment.of("after", "volunteer", 2, "bob")));

  private static final String CHURCH_HALL = "venue-Church-hall~a29e9e6c.ics";

  private static Problem spring(ZoneId zone) {
    var base = Settings.DEFAULT;
    return Problem.builder(SPRING).settings(base.toBuilder().zone(zone).build())
        .add(Area.builder("n").name("North; side, \\ of town").build())
        .add(Problems.anyone("ann").name("Ann Ähnlich").build())
        .add(Problems.anyone("bob").name("Bob").build())
        .add(session("before", SPRING.plusDays(5), 10, 12).build())
        .add(session("across", SPRING.plusDays(5), 22, 6).build())
        .add(session("after", SPRING.plusDays(6), 10, 12).volunteers(1, 2).build()).build();
  }

  private static NeedBuilder session(String id, LocalDate day, int from, int to) {
    return Need.builder(id).title("Soup, bread; and a very long title that goes on and on: " + id)
        .venue("Church hall").area("n").at(Town.CENTRE)
        .on(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static ICalendar read(Problem problem, boolean names, String file) {
    return Biweekly
        .parse(Objects.requireNonNull(Calendars.of(problem, PLAN, names).get(file), file)).first();
  }

  @Test
  void timesAreRightAcrossTheChangeToSummerTime() {
    var calendar = read(spring(ZoneId.of("Europe/London")), false, "volunteer-ann.ics");

    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
        .as(calendar.validate(ICalVersion.V2_0).toString()).isTrue();
    assertThat(calendar.getEvents()).hasSize(3);
    assertThat(starts(calendar)).containsExactly("2026-03-28T10:00:00Z", "2026-03-28T22:00:00Z",
        "2026-03-29T09:00:00Z");
    // From 22:00 in winter time to 06:00 in summer time.
    assertThat(calendar.getEvents().get(1).getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-03-29T05:00:00Z"));
    assertThat(calendar.getTimezoneInfo().getTimezones()).hasSize(1);
  }

  @Test
  void otherZonesAndThoseWithoutSummerTime() {
    // New York has changed on 8 March.
    assertThat(starts(read(spring(ZoneId.of("America/New_York")), false, "volunteer-ann.ics")))
        .containsExactly("2026-03-28T14:00:00Z", "2026-03-29T02:00:00Z", "2026-03-29T14:00:00Z");
    assertThat(starts(read(spring(ZoneId.of("Asia/Kolkata")), false, "volunteer-ann.ics")))
        .containsExactly("2026-03-28T04:30:00Z", "2026-03-28T16:30:00Z", "2026-03-29T04:30:00Z");
  }

  @Test
  void clocksThatKeepToARuleAreWrittenAsTheRule() {
    var london = Calendars.of(spring(ZoneId.of("Europe/London")), PLAN, false).toString();
    var casablanca = Calendars.of(spring(ZoneId.of("Africa/Casablanca")), PLAN, false).toString();

    assertThat(london).contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10");
    assertThat(casablanca).doesNotContain("RRULE").contains("BEGIN:DAYLIGHT");
    var zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
    // ical4j adds the zones that it reads.
    zones.removeIf(id -> id.startsWith("ical4j"));
    for (var id : zones) {
      assertThat(Calendars.of(spring(ZoneId.of(id)), PLAN, false).get("volunteer-ann.ics")).as(id)
          .contains("TZOFFSETTO");
    }
  }

  @Test
  void anotherLibraryReadsTheSameTimes() {
    var text = Objects.requireNonNull(
        Calendars.of(spring(ZoneId.of("Europe/London")), PLAN, false).get("volunteer-ann.ics"));

    assertThat(CalendarClient.byIcal4j(text)).extracting(event -> event.start() + " " + event.end())
        .containsExactly("2026-03-28T10:00:00Z 2026-03-28T12:00:00Z",
            "2026-03-28T22:00:00Z 2026-03-29T05:00:00Z",
            "2026-03-29T09:00:00Z 2026-03-29T11:00:00Z");
  }

  private static List<String> starts(ICalendar calendar) {
    return calendar.getEvents().stream()
        .map(event -> event.getDateStart().getValue().toInstant().toString()).toList();
  }

  @Test
  void textSurvivesAndLinesAreFolded() {
    var text = Objects.requireNonNull(
        Calendars.of(spring(ZoneId.of("Europe/London")), PLAN, true).get("volunteer-ann.ics"));
    var event = Biweekly.parse(text).first().getEvents().getFirst();

    assertThat(event.getSummary().getValue())
        .isEqualTo("Soup, bread; and a very long title that goes on and on: before");
    assertThat(event.getLocation().getValue()).isEqualTo("Church hall, North; side, \\ of town");
    assertFolded(text);
  }

  @Test
  void textOfAnyScriptIsFoldedAndControlCharactersGo() {
    var title = "集会所での夕食の手伝い😀".repeat(8);
    var problem = Problem.builder(SPRING).add(Area.builder("n").name("North").build())
        .add(Problems.anyone("ann").build())
        .add(session("before", SPRING, 10, 12).title(title + "\u0007").build()).build();
    var plan = new Plan(List.of(Assignment.of("before", "volunteer", 1, "ann")));
    var text = Objects.requireNonNull(Calendars.of(problem, plan, true).get("volunteer-ann.ics"));

    assertThat(Biweekly.parse(text).first().getEvents().getFirst().getSummary().getValue())
        .isEqualTo(title);
    assertFolded(text);
  }

  private static void assertFolded(String text) {
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void namesOnlyWhenAskedForAndOtherPeopleOnlyAtTheVenue() {
    var problem = spring(ZoneId.of("Europe/London"));
    var ids = Calendars.of(problem, PLAN, false);
    var names = Calendars.of(problem, PLAN, true);

    assertThat(ids).containsOnlyKeys(CHURCH_HALL, "volunteer-ann.ics", "volunteer-bob.ics");
    assertThat(ids.toString()).doesNotContain("Ähnlich").doesNotContain("Bob");
    assertThat(names.get("volunteer-ann.ics")).contains("Ähnlich").doesNotContain("Bob");
    assertThat(read(problem, true, CHURCH_HALL).getEvents().getLast().getDescription().getValue())
        .contains("volunteer: Ann Ähnlich (ann), Bob (bob)");
    assertThat(ids.toString()).doesNotContain("GEO").doesNotContain("53.6");
  }

  @Test
  void fileNamesAreSafeAndNobodyElsesInAnotherPlan() {
    assertThat(FileNames.safe("../Zoë's café")).isEqualTo("Zoe-s-cafe");
    assertThat(FileNames.safe("??")).isEqualTo("unnamed");
    assertThat(name("V1", "V1", "V2")).isEqualTo("V1");
    assertThat(name("V1", "V1", "v1")).startsWith("V1~")
        .isNotEqualToIgnoringCase(name("v1", "V1", "v1"));
    assertThat(name("a b", "a b")).startsWith("a-b~").isNotEqualTo(name("a/b", "a/b"))
        .isNotEqualTo(name("a-b", "a-b"));
    assertThat(name("a-b~12345678", "a-b~12345678")).startsWith("a-b-12345678~");
  }

  private static String name(String id, String... all) {
    return new FileNames(Stream.of(all)).of(id, id);
  }

  @Test
  void theSamePlanIsTheSameBytes() {
    var problem = spring(ZoneId.of("Europe/London"));
    assertThat(Calendars.of(problem, PLAN, false)).isEqualTo(Calendars.of(problem, PLAN, false));
  }
}
