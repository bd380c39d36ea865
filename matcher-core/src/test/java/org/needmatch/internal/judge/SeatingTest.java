package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Town;

class SeatingTest {
  private final ViolationLog log = new ViolationLog();

  private Seating seating(List<Placement> pins, Assignment... rows) {
    var need = session("n", at(9, 0), at(10, 0)).role(Role.builder("cook").wanted(2).build())
        .role(Role.builder("lead").build()).build();
    var builder = Problem.builder(Town.MONDAY).add(need).add(anyone("ann").build())
        .add(anyone("bob").build());
    pins.forEach(builder::add);
    var problem = builder.build();
    var facts = new JudgedProblem(problem);
    var rules = new SeatRules(problem, new TravelModel(problem), List.of());
    return new Seating(List.of(rows), facts, rules, new PinLedger(problem, facts, rules), log);
  }

  private List<String> messages() {
    return log.violations().stream().map(Violation::message).toList();
  }

  @Test
  void surplusRowsAreToldAndLeftOut() {
    var seating = seating(List.of(), Assignment.of("n", "cook", 1, "ann"),
        Assignment.of("n", "lead", 1, "ann"), Assignment.of("n", "cook", 1, "bob"),
        Assignment.of("n", "cook", 3, "bob"));
    assertThat(seating.all()).extracting(SeatedVolunteer::row).containsExactly(0);
    assertThat(seating.of("bob")).isEmpty();
    assertThat(messages()).containsExactly("Volunteer ann is in need n more than once.",
        "Seat 1 of role cook in need n is given to more than one volunteer.",
        "Seat 3 of role cook in need n does not exist: the role has seats 1 to 2.");
    assertThat(log.hard()).isEqualTo(-3);
  }

  @Test
  void namesThatNobodyKnowsAreToldOneByOne() {
    assertThat(seating(List.of(), Assignment.of("gone", "cook", 1, "ann"),
        Assignment.of("n", "boss", 1, "ann"), Assignment.of("n", "cook", 1, "zoe")).all())
        .isEmpty();
    assertThat(messages()).containsExactly("A row names need gone, which is not in the problem.",
        "A row names role boss, which need n does not have.",
        "A row names volunteer zoe, who is not in the problem.");
  }

  @Test
  void ofTwoPinsInOneNeedTheFirstRoleByNameCountsWhateverTheOrder() {
    var pins = List.of(new Placement("n", "lead", "ann"), new Placement("n", "cook", "ann"));
    for (var first : List.of("lead", "cook")) {
      var other = first.equals("lead") ? "cook" : "lead";
      var seat = seating(pins, Assignment.of("n", first, 1, "ann"),
          Assignment.of("n", other, 1, "ann")).find("ann", "n");
      assertThat(seat).isNotNull().extracting(one -> one.role().name()).isEqualTo("cook");
    }
    assertThat(log.violations()).hasSize(2).allMatch(Violation::byPinOnly);
  }
}
