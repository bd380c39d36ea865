package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.cli.PlannedTown.assignments;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.plan.Limit;
import org.needmatch.testdomain.Parts;

class WrittenPlanTest extends PlannedTown {
  private Problem problem() throws Exception {
    return ProblemReader.read(town, ReadOptions.defaults()).problem();
  }

  private void declineFirst() throws IOException {
    Files.writeString(plan.resolve("assignments.csv"),
        assignments(plan).replaceFirst("proposed\n", "declined\n"));
  }

  @Test
  void whoSaidNoIsNotInItAndWasBeforeTheyAnswered() throws Exception {
    var before = WrittenPlan.read(plan);
    declineFirst();
    var after = WrittenPlan.read(plan);
    assertThat(after.rows()).hasSize(before.rows().size() - 1);
    assertThat(after.refusals()).hasSize(1);
    assertThat(after.unanswered().plan()).isEqualTo(before.plan());
    assertThat(after.plan().assignments()).containsExactlyInAnyOrderElementsOf(after.seats());
  }

  @Test
  void theCertificateProvesTheSameInPartsAndInOneFile() throws Exception {
    var problem = problem();
    var written = WrittenPlan.read(plan);
    var whole = Objects.requireNonNull(written.proof(problem));
    assertThat(whole.accepted()).isTrue();
    assertThat(written.certificate()).isEqualTo("certificate.csv");
    assertThat(written.limit(written.judge(problem), whole).scope()).isEqualTo(Limit.Scope.WEEK);

    var text = Files.readString(plan.resolve("certificate.csv"));
    Parts.cut(plan, "certificate.csv");
    assertThat(written.proof(problem)).isEqualTo(whole);
    assertThat(written.certificate()).isEqualTo("certificate");

    Files.writeString(plan.resolve("certificate.csv"), text);
    var both = Objects.requireNonNull(written.proof(problem));
    assertThat(both.accepted()).isFalse();
    assertThat(both.refusals()).singleElement().asString().contains("one of them is out of date");
    assertThat(written.limit(written.judge(problem), both).scope()).isEqualTo(Limit.Scope.UNPROVEN);
  }

  @Test
  void withoutACertificateOrASummaryNothingIsProven() throws Exception {
    Files.delete(plan.resolve("certificate.csv"));
    assertThat(WrittenPlan.read(plan).proof(problem())).isNull();
    var alone = WrittenPlan.read(plan.resolve("assignments.csv"));
    assertThat(alone.claims()).isNull();
    assertThat(alone.week()).isNull();
    assertThat(alone.folder()).isEqualTo(plan.toAbsolutePath());
    assertThat(alone.limit(alone.judge(problem()), null).scope()).isEqualTo(Limit.Scope.UNPROVEN);
  }

  @Test
  void aPlanOfAnotherWeekIsRefused() throws Exception {
    var problem = problem();
    var written = WrittenPlan.read(plan);
    written.checkWeek(problem);
    assertThat(written.week()).isEqualTo(problem.week());
    var other = Problem.builder(problem.week().plusWeeks(1)).build();
    assertThatThrownBy(() -> written.checkWeek(other)).isInstanceOf(CommandFailure.class)
        .hasMessageContaining(problem.week().toString());
  }
}
