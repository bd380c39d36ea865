package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Role;

class NeedDraftTest extends InputFixture {
  @Test
  void rolesOfTheirOwnFileTakeThePlaceOfTheNeedsOwn() {
    input.needs("remote,date,volunteers", "N1,yes,2026-11-23,9", "N2,yes,2026-11-23,3")
        .file("roles.csv", "need_id,role,volunteers\nN1,cook,1\nN1,host,2\n");
    var needs = input.read().problem().needs();

    assertThat(needs.getFirst().roles()).extracting(Role::name).containsExactly("cook", "host");
    assertThat(needs.getFirst().roles()).extracting(Role::wanted).containsExactly(1, 2);
    assertThat(needs.getLast().roles()).extracting(Role::wanted).containsExactly(3);
  }

  @Test
  void aRoleTwiceSetsItsNeedAsideAndTheFirstReasonStays() {
    input.needs("remote,date", "N1,yes,2026-11-23", "N2,yes,2026-11-23").file("roles.csv",
        "need_id,role,volunteers\nN1,cook,1\nN1,cook,2\nN1,host,many\n");
    var read = input.read();

    assertThat(InputText.needs(read)).containsExactly("N2");
    assertThat(read.findings()).extracting(one -> one.line()).contains(3L, 4L);
  }

  @Test
  void aNeedAtAnyTimeTakesSoLongFromMidnight() {
    input.file("needs.csv", "need_id,remote,date,hours\nN1,yes,2026-11-23,2.5\n");
    var need = input.read().problem().needs().getFirst();

    assertThat(need.terms().anyTime()).isTrue();
    assertThat(need.time().start()).isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 0));
    assertThat(need.time().end()).isEqualTo(LocalDateTime.of(2026, 11, 23, 2, 30));
  }
}
