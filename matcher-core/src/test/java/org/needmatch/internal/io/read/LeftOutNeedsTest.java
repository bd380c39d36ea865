package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftOutNeedsTest extends InputFixture {
  @Test
  void seatsOfWhatIsSetAsideCountByTheFirstReason() {
    var left = input.needs("remote,date,volunteers,priority", "N1,yes,2026-11-23,1,",
        "N2,yes,soon,3,", "N3,yes,2026-11-23,many,", "N4,yes,2026-11-23,2,no").read().account()
        .leftOut();
    assertThat(left.all().needs()).isEqualTo(3);
    assertThat(left.all().seats()).isEqualTo(5);
    assertThat(left.all().unknown()).as("whose seats nobody can read").isEqualTo(1);
    assertThat(left.reasons()).containsKeys("day-bad", "number-bad");
  }

  @Test
  void aNeedWithRolesCountsTheirSeats() {
    var left = input.needs("remote,date,volunteers", "N1,yes,2026-11-23,1", "N2,yes,soon,9")
        .file("roles.csv", "need_id,role,volunteers\nN2,lead,1\nN2,helper,3\n").read().account()
        .leftOut();
    assertThat(left.all().seats()).isEqualTo(4);
  }
}
