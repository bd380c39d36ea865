package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.ServedGroup;
import org.needmatch.internal.policy.SeatRequirement;

class CheckFormatterTest {
  private static SeatRequirement asks(DbsLevel level, Set<Workforce> work, Set<BarredList> lists,
      Set<ServedGroup> pvg, String... credentials) {
    return new SeatRequirement(new DbsRequirement(level, work, lists), pvg, Set.of(credentials),
        List.of());
  }

  private static final SeatRequirement BOTH = asks(DbsLevel.ENHANCED,
      Set.of(Workforce.CHILD, Workforce.ADULT), Set.of(BarredList.CHILD), Set.of(), "insured");
  private static final SeatRequirement NOTHING = asks(DbsLevel.NONE, Set.of(), Set.of(), Set.of());

  @Test
  void checksAreSaidInWords() {
    assertThat(CheckFormatter.say(BOTH))
        .isEqualTo("enhanced for children and adults with the children's list and insured");
    assertThat(CheckFormatter.say(NOTHING)).isEqualTo("no check");
    assertThat(
        CheckFormatter.say(asks(DbsLevel.NONE, Set.of(), Set.of(), Set.of(ServedGroup.ADULT))))
        .isEqualTo("PVG for adults");
    assertThat(CheckFormatter.say(List.of(NOTHING, BOTH))).startsWith("no check or enhanced")
        .endsWith(", by role");
  }

  @Test
  void programsGetWordsThatStay() {
    assertThat(CheckFormatter.code(BOTH))
        .isEqualTo("enhanced child adult barred-child credential-insured");
    assertThat(CheckFormatter.code(NOTHING)).isEqualTo("none");
  }

  @Test
  void aRuleThatNobodySignedOffComesFirst() {
    var open = new SeatRequirement(DbsRequirement.NONE, Set.of(), Set.of(), List.of("r-1", "r-2"));
    assertThat(CheckFormatter.say(open)).isEqualTo("nobody until r-1, r-2 is signed off");
    assertThat(CheckFormatter.code(open)).isEqualTo("unsigned-r-1 unsigned-r-2");
  }

  @Test
  void everySetOfWorkAndListsHasWords() {
    for (var work : List.of(Set.<Workforce>of(), Set.of(Workforce.OTHER),
        Set.of(Workforce.OTHER, Workforce.CHILD), Set.of(Workforce.OTHER, Workforce.ADULT),
        Set.of(Workforce.values()))) {
      for (var lists : List.of(Set.<BarredList>of(), Set.of(BarredList.values()))) {
        assertThat(CheckFormatter.say(asks(DbsLevel.ENHANCED, work, lists, Set.of())))
            .startsWith("enhanced");
      }
    }
  }
}
