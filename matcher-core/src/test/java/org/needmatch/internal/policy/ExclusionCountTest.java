package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.Settings;

class ExclusionCountTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final DbsRequirement BASIC = new DbsRequirement(DbsLevel.BASIC, Set.of(),
      Set.of());

  @Test
  void eachCheckOnceWithThoseWhoLackItOnTheDay() {
    var basic = DbsCertificate.builder().level(DbsLevel.BASIC).issuedOn(DAY).build();
    var people = List.of(Safe.person("a").dbs(basic).build(), Safe.person("b").build(),
        Safe.person("c").dbs(basic).active(false).build(),
        Safe.person("d").dbs(Safe.enhanced(DAY.plusDays(1), Workforce.CHILD)).build());
    var counts = ExclusionCount.of(Safe.week(Settings.DEFAULT, people, asking("n2", BASIC),
        asking("n1", BASIC), asking("n3", DbsRequirement.NONE)));

    assertThat(counts).hasSize(1);
    assertThat(counts.getFirst().needIds()).containsExactly("n1", "n2");
    assertThat(counts.getFirst().turnedAway()).isEqualTo(2);
    assertThat(counts.getFirst().volunteers()).isEqualTo(3);
    assertThat(counts.getFirst().share()).isEqualTo(2 / 3.0);
  }

  @Test
  void ofNobodyNobodyIsTurnedAway() {
    var counts = ExclusionCount.of(Safe.week(Settings.DEFAULT, List.of(), asking("n", BASIC)));
    assertThat(counts.getFirst().share()).isZero();
  }

  private static Need asking(String id, DbsRequirement check) {
    return Safe.session(id, DAY, RoleActivity.NONE).dbs(check).build();
  }
}
