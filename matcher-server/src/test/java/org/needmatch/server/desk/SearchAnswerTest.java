package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.plan.Limit;

class SearchAnswerTest {
  @TempDir
  Path folder;

  private DeskSession desk;
  private Revision now;

  @BeforeEach
  void open() throws Exception {
    DeskTown.write(folder);
    desk = DeskTown.open(folder);
    now = desk.view().revision();
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void whereNothingIsSearchedNothingIsSaid() {
    assertThat(SearchAnswer.job(desk, now)).isNull();
    assertThat(SearchAnswer.proposal(desk, now, false)).isNull();
    assertThat(SearchAnswer.menu(desk).lines()).isEmpty();
    assertThat(SearchAnswer.menu(desk).done()).isTrue();
  }

  @Test
  void aLimitIsSaidOnlyWhenItIsProven() {
    long total = now.judgement().totalMedium();
    var take = new Edit.Take(List.of(), List.of(at("lunch", "cy")));
    desk.searches().offer("insist", total / 2, Limit.ofWeek(total), take);
    var proven = Objects.requireNonNull(SearchAnswer.proposal(desk, now, false));
    assertThat(proven.metPercent()).isEqualTo(50);
    assertThat(proven.limitPercent()).isEqualTo(100);
    assertThat(proven.changes()).singleElement().satisfies(move -> {
      assertThat(move.added()).isTrue();
      assertThat(move.volunteer()).isEqualTo("cy");
      assertThat(move.sentence()).startsWith("cy: ");
    });

    desk.searches().offer("insist", total, Limit.ofWeek(total).unproven(), take);
    assertThat(Objects.requireNonNull(SearchAnswer.proposal(desk, now, false)).limitPercent())
        .isNull();
  }
}
