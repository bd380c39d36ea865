package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.ServiceArea.TravellingParty;

class ViolationMessagesTest {
  private static String seat(RuleCode rule, Need need) {
    return ViolationMessages.seat(rule.code(), new SeatedVolunteer(0,
        anyone("ann").maxTravelKm(3).build(), need, need.roles().getFirst(), false));
  }

  @Test
  void distancesNameTheLimitThatBinds() {
    var need = session("n", at(9, 0), at(10, 0));
    assertThat(seat(RuleCode.DISTANCE, need.build())).isEqualTo(
        "Volunteer ann may not sit in need n as volunteer: further than 3.0 km from home.");
    assertThat(seat(RuleCode.DISTANCE,
        need.serviceArea(new ServiceArea(TravellingParty.VOLUNTEER, 10, 7.0)).build()))
        .endsWith("further from home than 3.0 km, or than the need's reach of 7.0 km.");
    assertThat(seat(RuleCode.DISTANCE,
        need.serviceArea(new ServiceArea(TravellingParty.SERVED, 4, null)).build()))
        .contains("the way to the volunteer's site is longer than 4.0 km");
  }

  @Test
  void whatIsOpenIsNamed() {
    var need = session("n", at(9, 0), at(10, 0));
    assertThat(seat(RuleCode.NOT_READY, need.readiness(new Readiness(false, List.of())).build()))
        .endsWith("the need is not ready: it is marked so.");
    assertThat(seat(RuleCode.NOT_READY,
        need.readiness(new Readiness(false, List.of("keys", "room"))).build()))
        .endsWith("the need is not ready: keys, room is open.");
  }

  @Test
  void everyRuleOfASeatHasAReason() {
    var need = session("n", at(9, 0), at(10, 0)).build();
    for (var rule : RuleCode.values()) {
      if (rule.scope() == RuleCode.Scope.SEAT) {
        assertThat(seat(rule, need)).as(rule.code()).doesNotContain(": .")
            .startsWith("Volunteer ann may not sit in need n as volunteer: ");
      }
    }
  }

  @Test
  void anOwnRuleIsNamedByItsCode() {
    var need = session("n", at(9, 0), at(10, 0)).build();
    assertThat(ViolationMessages.seat("late-shift",
        new SeatedVolunteer(0, anyone("ann").build(), need, need.roles().getFirst(), false)))
        .endsWith("rule late-shift does not allow it.");
  }
}
