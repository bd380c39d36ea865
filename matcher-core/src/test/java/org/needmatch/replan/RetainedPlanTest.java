package org.needmatch.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.Town;

/** Six Tuesdays of reading and six of maths, each a commitment of one tutor. */
class RetainedPlanTest {
  private static final int WEEKS = 6;
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(40L)
      .build();

  private static TimeSpan span(int week, int hour) {
    var start = Town.MONDAY.plusWeeks(week).plusDays(1).atTime(hour, 0);
    return new TimeSpan(start, start.plusHours(1));
  }

  private static Need session(String subject, int week, int hour) {
    return need(subject, week, span(week, hour), new EngagementTerms(subject, false, 1));
  }

  private static Need need(String subject, int week, TimeSpan time, EngagementTerms terms) {
    return Need.builder(subject + week).series(subject).at(Town.CENTRE).time(time).terms(terms)
        .build();
  }

  private static VolunteerBuilder tutor(String id, int from, int weeks) {
    var tutor = Volunteer.builder(id).home(Town.north(Town.CENTRE, 1_000)).limits(WorkloadLimits
        .builder().hoursPerWeek(10).sessionsPerWeek(1).sessionsPerDay(1).cases(1).build());
    IntStream.range(from, from + weeks).forEach(week -> tutor
        .available(new TimeSpan(span(week, 10).start().minusHours(1), span(week, 16).end())));
    return tutor;
  }

  private static Problem school(VolunteerBuilder... tutors) {
    var problem = Problem.builder(Town.MONDAY).weeks(WEEKS);
    for (var tutor : tutors) {
      problem.add(tutor.build());
    }
    for (int week = 0; week < WEEKS; week++) {
      problem.add(session("reading", week, 10)).add(session("maths", week, 14));
    }
    return problem.build();
  }

  private static List<PublishedRow> rows(Plan plan) {
    var rows = new ArrayList<PublishedRow>();
    plan.assignments().forEach(row -> rows.add(PublishedRow.proposed(row)));
    return rows;
  }

  private static Plan solved(Problem problem) {
    return Matcher.create().solve(problem, OPTIONS).plan();
  }

  private static void mark(List<PublishedRow> rows, String need, ResponseStatus status) {
    rows.replaceAll(row -> row.assignment().needId().equals(need) ? row.with(status) : row);
  }

  private record Repaired(RetainedPlan keeping, SolveResult outcome) {
    String who(String subject) {
      return String.join(" ",
          IntStream.range(0, WEEKS)
              .mapToObj(week -> outcome.plan().assignments().stream()
                  .filter(row -> row.needId().equals(subject + week)).map(row -> row.volunteerId())
                  .findFirst().orElse("-"))
              .toList());
    }

    List<String> released() {
      return keeping.released().stream()
          .map(one -> one.row().assignment().needId() + " " + one.why()).toList();
    }
  }

  private static Repaired repaired(Problem problem, List<PublishedRow> rows,
      @Nullable LocalDateTime from) {
    var keeping = Matcher.create().on(problem).retain(new PublishedPlan(rows, List.of()), from);
    var outcome = Matcher.create().solve(keeping.fixed(), OPTIONS);
    for (var next = keeping.after(outcome); next != keeping; next = keeping.after(outcome)) {
      keeping = next;
      outcome = Matcher.create().solve(keeping.fixed(), OPTIONS);
    }
    var judged = Judge.standard().judge(keeping.fixed(), outcome.plan());
    assertThat(judged.violations()).isEmpty();
    assertThat(judged.score()).isEqualTo(outcome.score());
    return new Repaired(keeping, outcome.withPlan(keeping.numbered(outcome.plan())));
  }

  private static Problem twoTutors() {
    return school(tutor("ann", 0, WEEKS), tutor("bob", 0, WEEKS));
  }

  /** The plan in which ann reads and bob does maths. */
  private static List<PublishedRow> annReads() {
    return rows(solved(twoTutors().withPins(List.of(new Placement("reading0", "volunteer", "ann"),
        new Placement("maths0", "volunteer", "bob")))));
  }

  @Test
  void nothingChangesWhenNothingChanged() {
    var repaired = repaired(twoTutors(), annReads(), null);

    assertThat(repaired.released()).isEmpty();
    assertThat(rows(repaired.outcome().plan())).isEqualTo(annReads());
    var later = repaired(twoTutors(), annReads(), span(2, 12).start());
    assertThat(rows(later.outcome().plan())).isEqualTo(annReads());
  }

  @Test
  void whoLeavesInTheMiddleIsReplacedForTheRestAndNobodyElseMoves() {
    var problem = school(tutor("ann", 0, WEEKS), tutor("bob", 0, WEEKS), tutor("cy", 3, 3));
    var rows = annReads();
    mark(rows, "reading4", ResponseStatus.DECLINED);

    var repaired = repaired(problem, rows, span(2, 12).start());

    assertThat(repaired.who("reading")).isEqualTo("ann ann ann cy cy cy");
    assertThat(repaired.who("maths")).isEqualTo("bob bob bob bob bob bob");
    assertThat(repaired.released()).containsExactlyInAnyOrder("reading4 declined",
        "reading3 commitment", "reading5 commitment");

    var next = rows(repaired.outcome().plan());
    assertThat(repaired(problem, next, span(4, 12).start()).who("reading"))
        .isEqualTo("ann ann ann cy cy cy");
  }

  @Test
  void whoDeclinesOneBeforeItBeginsGivesAllOfItUp() {
    var rows = annReads();
    mark(rows, "reading4", ResponseStatus.DECLINED);

    var repaired = repaired(twoTutors(), rows, null);

    assertThat(repaired.who("reading")).isEqualTo("- - - - - -");
    assertThat(repaired.who("maths")).isEqualTo("bob bob bob bob bob bob");
    assertThat(repaired.released()).hasSize(WEEKS).contains("reading4 declined",
        "reading0 commitment");
  }

  @Test
  void whoIsNotFreeAnyMoreIsReplacedFromThereOn() {
    var problem = school(tutor("ann", 0, 4), tutor("bob", 0, WEEKS), tutor("cy", 0, WEEKS));

    var repaired = repaired(problem, annReads(), span(1, 12).start());

    assertThat(repaired.who("reading")).isEqualTo("ann ann cy cy cy cy");
    assertThat(repaired.released()).containsExactlyInAnyOrder("reading2 commitment",
        "reading3 commitment", "reading4 availability", "reading5 availability");
  }

  @Test
  void whoMissesOneOrWasAwayOnceKeepsTheRest() {
    for (var status : List.of(ResponseStatus.NO_SHOW, ResponseStatus.DECLINED,
        ResponseStatus.CANCELLED)) {
      var rows = annReads();
      mark(rows, "reading0", ResponseStatus.DONE);
      mark(rows, "reading1", status);

      var repaired = repaired(twoTutors(), rows, span(1, 12).start());

      assertThat(repaired.who("reading")).as(status.word()).isEqualTo("ann - ann ann ann ann");
      assertThat(repaired.released()).containsExactly("reading1 " + status.word());
    }
  }

  @Test
  void marksAloneSayWhatHasBegun() {
    var problem = school(tutor("ann", 0, WEEKS), tutor("bob", 0, WEEKS), tutor("cy", 0, WEEKS));
    var rows = annReads();
    mark(rows, "reading0", ResponseStatus.DONE);
    mark(rows, "reading1", ResponseStatus.NO_SHOW);
    mark(rows, "reading2", ResponseStatus.DECLINED);

    assertThat(repaired(problem, rows, null).who("reading")).isEqualTo("ann - cy cy cy cy");
  }

  @Test
  void whoIsOnTheWayGoesAndLeavesAfterwards() {
    var problem = school(tutor("ann", 0, 3), tutor("bob", 0, WEEKS), tutor("cy", 0, WEEKS));

    var repaired = repaired(problem, annReads(), span(2, 10).start().minusMinutes(2));

    assertThat(repaired.who("reading")).isEqualTo("ann ann ann cy cy cy");
    assertThat(repaired(problem, annReads(), span(2, 10).start().minusMinutes(40)).who("reading"))
        .isEqualTo("ann ann cy cy cy cy");
  }

  @Test
  void whatHasBegunIsNoCaseAnyMore() {
    var problem = school(tutor("ann", 0, WEEKS), tutor("bob", 0, WEEKS));
    var rows = annReads();
    mark(rows, "maths3", ResponseStatus.DECLINED);
    mark(rows, "reading3", ResponseStatus.DECLINED);

    var repaired = repaired(problem, rows, span(2, 16).start());

    assertThat(repaired.who("reading")).isEqualTo("ann ann ann bob bob bob");
    assertThat(repaired.who("maths")).isEqualTo("bob bob bob ann ann ann");
  }

  @Test
  void aTaskWithoutAClockTimeCanBeTakenOverInItsWeek() {
    var problem = Problem.builder(Town.MONDAY).weeks(3);
    for (int week = 0; week < 3; week++) {
      var start = Town.MONDAY.plusWeeks(week).atStartOfDay();
      problem.add(need("lot", week, new TimeSpan(start, start.plusHours(3)),
          new EngagementTerms("lot", true, 0)));
    }
    problem.add(tutor("ann", 0, 3).build());
    var rows = rows(solved(problem.build()));
    mark(rows, "lot2", ResponseStatus.DECLINED);
    problem.add(tutor("bob", 0, 3).build());

    var repaired = repaired(problem.build(), rows, span(1, 12).start());

    assertThat(repaired.who("lot")).startsWith("ann bob bob");
  }

  @Test
  void oneOfTwoCommitmentsThatNoLongerGoTogetherIsReleasedWhole() {
    var problem = school(tutor("ann", 0, WEEKS).limits(WorkloadLimits.builder().hoursPerWeek(10)
        .sessionsPerWeek(2).sessionsPerDay(2).cases(2).build()));
    var rows = rows(solved(problem));
    assertThat(rows).hasSize(2 * WEEKS);
    mark(rows, "maths5", ResponseStatus.ACCEPTED);

    var repaired = repaired(school(tutor("ann", 0, WEEKS)), rows, null);

    assertThat(repaired.who("reading")).isEqualTo("- - - - - -");
    assertThat(repaired.who("maths")).isEqualTo("ann ann ann ann ann ann");
  }

  @Test
  void whatWasDeclinedInOneWeekIsOpenInTheNext() {
    var problem = Problem.builder(Town.MONDAY).weeks(2).add(tutor("ann", 0, 2).build())
        .add(need("chess", 0, span(0, 10), EngagementTerms.NONE))
        .add(need("chess", 1, span(1, 10), EngagementTerms.NONE)).build();
    var rows = rows(solved(problem));
    mark(rows, "chess0", ResponseStatus.DECLINED);

    assertThat(repaired(problem, rows, null).who("chess")).startsWith("- ann");
  }

  @Test
  void theNextTermBeginsWithThePeopleOfTheLast() {
    var last = new ArrayList<PublishedRow>();
    for (var row : annReads()) {
      int week = Integer.parseInt(row.assignment().needId().replaceAll("\\D", ""), 10);
      last.add(new PublishedRow(row.assignment(), row.assignment().needId().replaceAll("\\d", ""),
          ResponseStatus.DONE, false, span(week - WEEKS, 10).day()));
    }

    var repaired = repaired(
        school(tutor("cy", 0, WEEKS), tutor("ann", 0, WEEKS), tutor("bob", 0, WEEKS)), last, null);

    assertThat(repaired.who("reading")).isEqualTo("ann ann ann ann ann ann");
    assertThat(repaired.keeping().kept()).hasSize(2 * WEEKS);
  }
}
