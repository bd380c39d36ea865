package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.TimeSpan;
import org.needmatch.testdomain.TinyProblems;

/** What is written reads back, for any invented week. */
class RoundTripProperties {
  private static final long SEEDS = 1_000_000;

  @Property(tries = 150)
  void problem(@ForAll @LongRange(min = 0, max = SEEDS) long seed) {
    assertThatItReadsBack(TinyProblems.random(seed));
  }

  @Property(tries = 80)
  void whatPeopleAnswered(@ForAll @LongRange(min = 0, max = SEEDS) long seed) {
    var problem = TinyProblems.published(seed);
    assertThat(answers(ProblemJson.read(ProblemJson.write(problem)))).isEqualTo(answers(problem));
  }

  /** A place that is only proposed counts for continuity. */
  private static List<String> answers(Problem problem) {
    return problem.published().assignments().stream()
        .filter(one -> one.status() != ResponseStatus.PROPOSED)
        .map(one -> one.placement() + " " + one.status()).toList();
  }

  @Property(tries = 12)
  void documents(@ForAll @LongRange(min = 0, max = SEEDS) long seed) {
    for (var document : Samples.of(Samples.problem(seed))) {
      var type = document instanceof ProgressDocument
          ? ProgressDocument.class
          : document.getClass();
      assertThat(RecordReader.document(document.json(), type)).isEqualTo(document);
      assertThat(RecordReader.document(document.line(), type)).isEqualTo(document);
    }
  }

  @Property(tries = 30)
  void planAndJudgement(@ForAll @LongRange(min = 0, max = SEEDS) long seed) {
    var problem = Samples.problem(seed);
    var result = Samples.result(problem);
    var judgement = Matcher.create().on(problem).judge(Samples.worse(result.plan()));

    assertThat(PlanDocument.read(PlanDocument.of(result.plan()).json()).toPlan())
        .isEqualTo(result.plan());
    assertThat(JudgementDocument.read(JudgementDocument.of(judgement).json()).toJudgement())
        .isEqualTo(judgement);
    var read = ResultDocument.read(ResultDocument.of(result).json()).toResult();
    assertThat(read).usingRecursiveComparison().ignoringFields("certificate").isEqualTo(result);
    assertThat(ResultDocument.of(read)).isEqualTo(ResultDocument.of(result));
  }

  @Property(tries = 20)
  void problemChanges(@ForAll @LongRange(min = 0, max = SEEDS) long seed) {
    var problem = ProblemJson.read(ProblemJson.write(TinyProblems.random(seed)));
    var changes = Samples.changes(problem);
    assertThat(
        ProblemChangesDocument.read(ProblemChangesDocument.of(changes).json()).toChanges(problem))
        .isEqualTo(changes);
  }

  private static void assertThatItReadsBack(Problem problem) {
    var read = ProblemJson.read(ProblemJson.write(problem));
    assertThat(comparable(read))
        .isEqualTo(comparable(problem.toBuilder().continuity(read.continuity()).build()));
    var series = problem.needs().stream().map(Need::series).toList();
    assertThat(read.continuity()).containsAll(
        problem.continuity().stream().filter(one -> series.contains(one.series())).toList());
    assertThat(ProblemJson.read(ProblemJson.write(read))).isEqualTo(read);
  }

  /**
   * Windows of a day and more come back cut at midnights and without days before
   * the week, and a pair that is there twice comes back once.
   */
  private static Problem comparable(Problem problem) {
    return problem.toBuilder().pairs(problem.pairs().stream().distinct().toList())
        .volunteers(
            problem.volunteers().stream()
                .map(one -> one.toBuilder().available(union(one.available(), problem.week()))
                    .unavailable(union(one.unavailable(), problem.week())).build())
                .toList())
        .build();
  }

  private static List<TimeSpan> union(List<TimeSpan> spans, LocalDate week) {
    var union = new ArrayList<TimeSpan>();
    for (var each : spans.stream().sorted(Comparator.comparing(TimeSpan::start)).toList()) {
      if (each.end().isAfter(week.atStartOfDay())) {
        var span = each.start().isBefore(week.atStartOfDay())
            ? new TimeSpan(week.atStartOfDay(), each.end())
            : each;
        var last = union.isEmpty() ? null : union.getLast();
        if (last == null || last.end().isBefore(span.start())) {
          union.add(span);
        } else if (last.end().isBefore(span.end())) {
          union.set(union.size() - 1, new TimeSpan(last.start(), span.end()));
        }
      }
    }
    return union;
  }
}
