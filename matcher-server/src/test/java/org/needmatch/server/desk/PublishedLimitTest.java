package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.at;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Limit;
import org.needmatch.testdomain.Parts;

class PublishedLimitTest {
  @TempDir
  Path folder;

  private Path plan;

  @BeforeEach
  void write() throws Exception {
    DeskTown.write(folder);
    plan = folder.resolve("plan");
  }

  private void save(Edit... edits) throws Exception {
    new DraftWriter(DeskTown.after(DeskTown.published(folder), edits)).write("", edits.length,
        false);
  }

  @Test
  void aPlanWithoutACertificateHasNoLimit() throws Exception {
    assertThat(PublishedLimit.of(DeskTown.published(folder).week())).isNull();
  }

  @Test
  void aSavedPlansLimitHoldsForDraftsThatKeepWhatItCountsOn() throws Exception {
    save(new Edit.Answer(TEA, ResponseStatus.ACCEPTED));
    var now = DeskTown.published(folder);
    var limit = Objects.requireNonNull(PublishedLimit.of(now.week()));

    assertThat(limit.held()).contains(TEA);
    assertThat(limit.of(now).scope()).isEqualTo(Limit.Scope.KEPT);
    assertThat(limit.of(now).medium()).isGreaterThanOrEqualTo(now.judgement().score().medium());
    var more = DeskTown.after(now, new Edit.Place(at("lunch", "cy")));
    assertThat(limit.of(more)).isEqualTo(limit.of(now));
    Parts.cut(plan, "certificate.csv");
    assertThat(PublishedLimit.of(DeskTown.published(folder).week())).isEqualTo(limit);
    var less = DeskTown.after(now, new Edit.Remove(TEA));
    assertThat(limit.of(less).scope()).isEqualTo(Limit.Scope.UNPROVEN);
  }

  @Test
  void nothingIsProvenOnceANoIsTakenBackThoughNobodySitsThere() throws Exception {
    save(new Edit.Answer(at("lunch", "cy"), ResponseStatus.DECLINED));
    var now = DeskTown.published(folder);
    var limit = Objects.requireNonNull(PublishedLimit.of(now.week()));
    assertThat(now.draft().refuses(at("lunch", "cy"))).isTrue();
    assertThat(limit.of(now).scope()).isEqualTo(Limit.Scope.KEPT);
    var back = DeskTown.after(now, new Edit.Answer(at("lunch", "cy"), ResponseStatus.PROPOSED),
        new Edit.Remove(at("lunch", "cy")));
    assertThat(back.draft()).isNotEqualTo(now.draft());
    assertThat(limit.of(back).scope()).isEqualTo(Limit.Scope.UNPROVEN);
  }

  @Test
  void aLowerBoundThanTheCertificateProvesIsNone() throws Exception {
    save(new Edit.Place(at("lunch", "cy")));
    var summary = plan.resolve("summary.json");
    var before = Files.readString(summary);
    Files.writeString(summary,
        before.replaceFirst("(\"bound\"\\s*:\\s*\\{[^}]*\"medium\"\\s*:\\s*)\\d+", "$11"));
    assertThat(Files.readString(summary)).isNotEqualTo(before);

    assertThat(PublishedLimit.of(DeskTown.published(folder).week())).isNull();
  }
}
