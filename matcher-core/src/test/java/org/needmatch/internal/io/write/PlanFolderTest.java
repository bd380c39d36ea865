package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.testdomain.Parts;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PlanFolderTest {
  private static final Placement ANN = new Placement("read", "volunteer", "ann");

  @TempDir
  Path folder;

  private final Problem problem = Problems.single().toBuilder().add(Problems.anyone("bob").build())
      .add(Need.builder("tea").remote(true)
          .on(Town.MONDAY, LocalTime.of(14, 0), LocalTime.of(15, 0)).build())
      .build();

  private void kept(String... rows) throws IOException {
    Files.writeString(folder.resolve(KeptFiles.KEPT),
        KeptFiles.KEPT_BEGINNING + "\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void aPlanMadeAnewIsForTheProblemAsItIs() throws Exception {
    assertThat(PlanFolder.isKept(folder)).isFalse();
    assertThat(PlanFolder.madeFor(problem, folder)).isSameAs(problem);
    assertThat(PlanFolder.toldFor(problem, folder)).isSameAs(problem);
    assertThat(PlanFolder.heldPlaces(folder)).isZero();
  }

  @Test
  void whatWasHeldIsFixedAndWhatWasPinnedStaysSo() throws Exception {
    kept("read,read,volunteer,1,ann,2026-11-23,no,accepted,yes,",
        "tea,tea,volunteer,1,bob,2026-11-23,yes,accepted,yes,");
    assertThat(PlanFolder.isKept(folder)).isTrue();
    assertThat(PlanFolder.heldPlaces(folder)).isEqualTo(2);
    var tea = new Placement("tea", "volunteer", "bob");
    assertThat(PlanFolder.madeFor(problem, folder).pins()).containsExactlyInAnyOrder(ANN, tea);
    assertThat(PlanFolder.toldFor(problem, folder).pins()).containsExactly(tea);
    assertThat(PlanFolder.madeFor(problem, folder).published().assignments())
        .extracting(PublishedAssignment::status)
        .containsExactly(ResponseStatus.ACCEPTED, ResponseStatus.ACCEPTED);
  }

  @Test
  void whoSaidNoIsHeldNowhere() throws Exception {
    kept("read,read,volunteer,1,ann,2026-11-23,no,declined,no,");
    assertThat(PlanFolder.held(folder)).isEmpty();
    var made = PlanFolder.madeFor(problem, folder);
    assertThat(made.pins()).isEmpty();
    assertThat(made.published().assignments()).extracting(PublishedAssignment::status)
        .containsExactly(ResponseStatus.DECLINED);
  }

  @Test
  void whatTheInputHasLostIsToldAndNotFixed() throws Exception {
    kept("read,read,volunteer,1,zoe,2026-11-23,no,accepted,yes,",
        "gone,gone,volunteer,1,ann,2026-11-23,no,accepted,yes,",
        "read,read,volunteer,1,ann,2026-11-23,no,accepted,yes,");
    assertThat(PlanFolder.gone(problem, folder))
        .extracting(
            row -> row.row().assignment().needId() + " " + row.row().assignment().volunteerId())
        .containsExactly("read zoe", "gone ann");
    assertThat(PlanFolder.madeFor(problem, folder).pins()).containsExactly(ANN);
  }

  @Test
  void aCertificateIsOneFileOrPartsAndNoneInBothForms() throws Exception {
    assertThat(PlanFolder.certificate(folder)).isEmpty();
    var whole = Files.writeString(folder.resolve("certificate.csv"), "row,node\nnode,0\nend,0\n");
    assertThat(PlanFolder.certificate(folder)).containsExactly(whole);
    Parts.cut(folder, "certificate.csv");
    assertThat(PlanFolder.certificate(folder)).hasSize(2);
    Files.writeString(whole, "row,node\n");
    assertThat(PlanFolder.certificate(folder)).isEmpty();
  }

  @Test
  void answersThatCameToThePlanAreRefusalsOfTheProblem() throws Exception {
    Files.writeString(folder.resolve("assignments.csv"),
        "need_id,role,volunteer_id,status\nread,volunteer,ann,declined\n"
            + "tea,volunteer,bob,accepted\n");
    assertThat(PlanFolder.withRefusals(problem, folder).published().assignments()).singleElement()
        .satisfies(one -> {
          assertThat(one.volunteerId()).isEqualTo("ann");
          assertThat(one.status()).isEqualTo(ResponseStatus.DECLINED);
        });
  }
}
