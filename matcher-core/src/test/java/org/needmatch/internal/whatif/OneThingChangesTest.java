package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Area;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelTableBuilder;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.policy.Safe;
import org.needmatch.internal.replan.EarlierDays;
import org.needmatch.internal.replan.PublishedAssignments;
import org.needmatch.internal.rules.SessionClock;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.ProblemChange;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Intervention.Profile;

/**
 * What a change does not name is as it was, component by component, for records
 * in which no component has its default.
 */
class OneThingChangesTest {
  private static final DbsCertificate CHECK = DbsCertificate.enhanced(Town.MONDAY);
  private static final TimeSpan EVENING = TimeSpan.of(Town.MONDAY.plusDays(2), 1080, 1200);
  private static final Volunteer PERSON = Volunteer.builder("v1").name("N").active(false)
      .homeIn(Area.builder("a1").place(Town.CENTRE).build()).maxTravelKm(3)
      .travels(TravelMode.CYCLE)
      .limits(WorkloadLimits.builder().hoursPerWeek(5).sessionsPerWeek(2).sessionsPerDay(1).build())
      .skill("maths", 2).dbs(CHECK).birthDate(Town.MONDAY.minusYears(30)).age(31.0).gender("female")
      .languages(Set.of("ur")).prefers(Set.of("i1")).avoids(Set.of("a2"))
      .available(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))
      .unavailable(TimeSpan.of(Town.MONDAY, 600, 660)).weeksWaiting(3).reliability(0.5)
      .recentSessions(4).asks(1).site(Town.CENTRE)
      .skill(new ExpiringSkill("first-aid", 1, Town.MONDAY.plusYears(1)))
      .member(HouseholdMember.builder("m1").age(40.0).dbs(CHECK).build())
      .vetting(VettingRecord.builder().check(CheckStatus.WITHDRAWN).build()).build();
  private static final Need NEED = Need.builder("n1").series("s").title("T").venue("V")
      .initiative("i1").area("a1").at(Town.CENTRE).remote(true)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).priority(2)
      .role(Role.builder("lead").minimum(2).wanted(3).core(2).build())
      .role(Role.builder("helper").minimum(2).wanted(3).core(2).build()).beneficiaries(7).group("g")
      .minCertainty(0.5).standbys(1).terms(new EngagementTerms("c", false, 1))
      .serviceArea(ServiceArea.homeWithin(4)).readiness(Readiness.awaiting("key"))
      .assignmentMode(AssignmentMode.PEOPLE)
      .supervision(Supervision.builder().ageBand("9-12").people(12).adults(1).staff(1)
          .loneWorking(LoneWorking.NO).supervisor("staff").site("site").build())
      .build();
  private static final Profile NOBODY_SPECIAL = new Profile(Requirement.NONE, null, Town.CENTRE,
      EVENING);
  private static final Problem WEEK = Problem.builder(Town.MONDAY).weeks(2)
      .settings(Settings.builder()
          .safeguarding(
              SafeguardingSettings.builder().signedOff(Set.of("x")).statusMonths(6).build())
          .build())
      .add(Area.builder("a1").name("A").build()).add(Initiative.builder("i1").name("I").build())
      .add(PERSON).add(Volunteer.builder("v2").build()).add(NEED)
      .add(new VolunteerPair("v1", "v2", VolunteerPair.Kind.APART))
      .add(new Placement("n1", "lead", "v2")).add(new SeriesMembership("s", "v1"))
      .published(
          new PublishedState(List.of(new PublishedAssignment(new Placement("n1", "helper", "v1"),
              ResponseStatus.PROPOSED, true)), Town.MONDAY.atTime(8, 0), Set.of("n1")))
      .travel(new TravelTableBuilder()
          .add(Town.CENTRE, Town.north(Town.CENTRE, 1), TravelMode.CYCLE, 2, 9).build())
      .build();

  private static final List<PublishedRow> PUBLISHED = List.of(new PublishedRow(
      Assignment.of("n1", "helper", 1, "v1"), "s", ResponseStatus.ACCEPTED, true, Town.MONDAY));

  @Test
  void noComponentOfTheRecordsHasItsDefault() {
    assertThat(differing(PERSON, Volunteer.builder("x").build()))
        .containsExactlyInAnyOrderElementsOf(components(Volunteer.class));
    assertThat(
        differing(NEED, Need.builder("x").at(Town.north(Town.CENTRE, 1)).time(EVENING).build()))
        .containsExactlyInAnyOrderElementsOf(components(Need.class));
    assertThat(differing(WEEK, Problem.builder(Town.MONDAY.minusWeeks(1)).build()))
        .containsExactlyInAnyOrderElementsOf(components(Problem.class));
  }

  @Test
  void aCopyIsTheSame() {
    assertThat(PERSON.toBuilder().build()).isEqualTo(PERSON);
    assertThat(NEED.toBuilder().build()).isEqualTo(NEED);
    assertThat(WEEK.toBuilder().build()).isEqualTo(WEEK);
  }

  @ParameterizedTest
  @MethodSource("interventions")
  void anIfChangesOneThing(Intervention change, Set<String> ofThePerson, Set<String> ofTheNeed) {
    var with = change.applyTo(WEEK);
    assertThat(differing(with, WEEK))
        .containsExactly(ofThePerson.isEmpty() ? "needs" : "volunteers");
    assertThat(differing(with.volunteers().getFirst(), PERSON)).isEqualTo(ofThePerson);
    assertThat(with.volunteers().subList(1, 2)).isEqualTo(WEEK.volunteers().subList(1, 2));
    assertThat(differing(with.needs().getFirst(), NEED)).isEqualTo(ofTheNeed);
  }

  static Stream<Arguments> interventions() {
    var wider = DbsCertificate.builder().level(DbsLevel.ENHANCED).updateService(true).build();
    return Stream.of(of(new Intervention.Check("v1", wider), "dbs"),
        of(new Intervention.Training("v1", new TreeMap<>(Map.of("latin", 1))), "skills"),
        of(new Intervention.Return("v1"), "active"),
        of(new Intervention.MoreTime("v1", EVENING, 120), "available"),
        of(new Intervention.MoreTime("v1", TimeSpan.of(Town.MONDAY, 600, 630), 30), "available",
            "unavailable"),
        of(new Intervention.LongerWay("v1", 4, 1), "maxTravelKm"),
        Arguments.of(new Intervention.SmallerTeam("n1", "lead", 1), Set.of(), Set.of("roles")));
  }

  private static Arguments of(Intervention change, String... ofThePerson) {
    return Arguments.of(change, Set.of(ofThePerson), Set.of());
  }

  @Test
  void newVolunteersLeaveTheOthersAlone() {
    var with = new Intervention.Recruit(NOBODY_SPECIAL, 2).applyTo(WEEK);
    assertThat(differing(with, WEEK)).containsExactly("volunteers");
    assertThat(with.volunteers().subList(0, 2)).isEqualTo(WEEK.volunteers());
  }

  @ParameterizedTest
  @MethodSource("liveChanges")
  void aChangeOnTheWayChangesWhatItNames(ProblemChange change, Set<String> named) {
    var week = SessionClock.of(WEEK);

    assertThat(differing(change.apply(week), week)).isEqualTo(named);
  }

  static Stream<Arguments> liveChanges() {
    return Stream.of(
        Arguments.of(new ProblemChange.AddVolunteer(Volunteer.builder("v3").build()),
            Set.of("volunteers")),
        Arguments.of(new ProblemChange.RemoveVolunteer("v2"),
            Set.of("volunteers", "pairs", "pins")),
        Arguments.of(
            new ProblemChange.AddNeed(Need.builder("n2").at(Town.CENTRE).time(EVENING).build()),
            Set.of("needs")),
        Arguments.of(new ProblemChange.RemoveNeed("n1"), Set.of("needs", "pins", "published")),
        Arguments.of(ProblemChange.Answer.declined("n1", "v1"), Set.of("published")),
        Arguments.of(new ProblemChange.AddPin(new Placement("n1", "helper", "v1")), Set.of("pins")),
        Arguments.of(new ProblemChange.RemovePin(new Placement("n1", "lead", "v2")),
            Set.of("pins")),
        Arguments.of(new ProblemChange.TimePasses(Town.MONDAY.atTime(9, 30)),
            Set.of("pins", "published")));
  }

  @Test
  void everyKindOfChangeIsTried() {
    assertThat(kinds(Stream.concat(interventions(),
        Stream.of(Arguments.of(new Intervention.Recruit(NOBODY_SPECIAL, 2))))))
        .containsExactlyInAnyOrder(Intervention.class.getPermittedSubclasses());
    assertThat(kinds(liveChanges()))
        .containsExactlyInAnyOrder(ProblemChange.class.getPermittedSubclasses());
  }

  private static Set<Class<?>> kinds(Stream<Arguments> tried) {
    return tried.map(arguments -> arguments.get()[0].getClass()).collect(Collectors.toSet());
  }

  @Test
  void whatWasPublishedIsToldAndNothingElseChanges() {
    assertThat(
        differing(PublishedAssignments.tell(WEEK, PUBLISHED, Town.MONDAY.atTime(7, 0)), WEEK))
        .containsExactly("published");
    assertThat(differing(PublishedAssignments.pinned(WEEK, PUBLISHED), WEEK))
        .containsExactly("pins");
    var retained = RetainedPlan.of(WEEK, new PublishedPlan(PUBLISHED, List.of(), List.of()), null,
        RuleSet.standard());
    for (var week : List.of(retained.told(), retained.fixed())) {
      assertThat(differing(week, WEEK)).isSubsetOf("published", "pins");
    }
  }

  @Test
  void daysOfEarlierWeeksAreHistoryAndNothingElseChanges() {
    var safe = WEEK.toBuilder().settings(Safe.ENGLAND).build();
    var earlier = new PublishedRow(Assignment.of("old", "helper", 1, "v1"), "s",
        ResponseStatus.DONE, false, Town.MONDAY.minusWeeks(1),
        Safe.taught(Town.MONDAY.minusWeeks(1)));
    var counted = EarlierDays.counted(safe, List.of(earlier));
    assertThat(differing(counted, safe)).containsExactly("volunteers");
    var person = counted.volunteers().getFirst();
    assertThat(differing(person, PERSON)).containsExactly("vetting");
    assertThat(differing(person.vetting(), PERSON.vetting())).containsExactly("history");
    assertThat(counted.volunteers().get(1)).isEqualTo(WEEK.volunteers().get(1));
  }

  @Test
  void whatIsReplacedInACopyIsWhatItsNameSays() {
    assertThat(differing(WEEK.withPins(List.of()), WEEK)).containsExactly("pins");
    assertThat(differing(
        WEEK.withNeeds(List.of(NEED.withRoles(List.of(Role.builder("r").build())))), WEEK))
        .containsExactly("needs");
    assertThat(differing(NEED.withRoles(List.of(Role.builder("r").build())), NEED))
        .containsExactly("roles");
    assertThat(differing(WEEK.withPublished(PublishedState.NOTHING), WEEK))
        .containsExactly("published");
    assertThat(differing(WEEK.published().withAssignments(List.of()), WEEK.published()))
        .containsExactly("assignments");
    var result = Matcher.create().solve(SessionClock.of(WEEK),
        SolveOptions.builder().timeLimit(null).stepLimit(1L).build());
    assertThat(differing(
        result.withPlan(new Plan(PUBLISHED.stream().map(PublishedRow::assignment).toList())),
        result)).isSubsetOf("plan");
    assertThat(differing(result.keeping(1), result)).containsExactly("limit");
    assertThat(differing(result.withProvenBound(), result)).isSubsetOf("limit");
  }

  private static Set<String> components(Class<? extends Record> type) {
    var names = new TreeSet<String>();
    Arrays.stream(type.getRecordComponents()).forEach(part -> names.add(part.getName()));
    return names;
  }

  private static Set<String> differing(Record one, Record other) {
    var names = new TreeSet<String>();
    for (var part : one.getClass().getRecordComponents()) {
      try {
        var mine = part.getAccessor().invoke(one);
        var others = part.getAccessor().invoke(other);
        if (mine == null ? others != null : !mine.equals(others)) {
          names.add(part.getName());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(part.getName(), e);
      }
    }
    return names;
  }
}
