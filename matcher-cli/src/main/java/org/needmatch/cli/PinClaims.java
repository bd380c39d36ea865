package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.judge.Commitments;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.Violation;
import org.needmatch.plan.PinBreach;

/**
 * Conflicts and released pins of a summary, held against those that are judged.
 */
record PinClaims(Problem problem, Judgement judgement) {
  void differences(JsonNode summary, List<String> found) {
    var released = judgement.releasedPins();
    var claimed = read(summary.path("releasedPins"), "releasedPins", found);
    claimed.stream().filter(one -> !released.contains(one))
        .forEach(one -> found.add(say("pins.not-released", words(one))));
    released.stream().filter(one -> !claimed.contains(one))
        .forEach(one -> found.add(say("pins.released", words(one))));
    conflicts(read(summary.path("conflicts"), "conflicts", found), found);
  }

  private void conflicts(List<PinBreach> claimed, List<String> found) {
    var held = new HashSet<>(problem.held());
    for (var one : claimed) {
      if (!held.contains(one.pin())
          || judgement.violations().stream().noneMatch(broken -> broken.rule().equals(one.rule())
              && (takesPart(broken, one.pin()) || ofTheWeek(broken, one.pin())))) {
        found.add(say("pins.no-conflict", words(one)));
      }
    }
    for (var broken : judgement.violations()) {
      if (broken.byPinOnly() && !broken.rule().equals(RuleCode.PIN.code())
          && claimed.stream().noneMatch(one -> takesPart(broken, one.pin()))) {
        found.add(say("pins.conflict", broken.rule(), broken.message()));
      }
    }
  }

  /**
   * All pins of somebody's week may be told of a limit that some of them break.
   */
  private static boolean ofTheWeek(Violation broken, Placement pin) {
    return broken.role().isEmpty() && broken.volunteers().contains(pin.volunteerId());
  }

  /** In the need that is named, or in one of the same commitment. */
  private boolean takesPart(Violation broken, Placement pin) {
    return (broken.volunteers().isEmpty() || broken.volunteers().contains(pin.volunteerId()))
        && broken.needs().stream().anyMatch(need -> together(need).contains(pin.needId()));
  }

  private Set<String> together(String needId) {
    var commitments = Commitments.of(problem);
    var all = new HashSet<>(Set.of(needId));
    problem.needs().stream().filter(need -> need.id().equals(needId)).map(commitments::of)
        .filter(Objects::nonNull).forEach(id -> problem.needs().stream()
            .filter(need -> id.equals(commitments.of(need))).forEach(need -> all.add(need.id())));
    return all;
  }

  private static List<PinBreach> read(JsonNode array, String name, List<String> found) {
    if (!array.isArray()) {
      found.add(say("pins.missing", name));
    }
    var all = new ArrayList<PinBreach>();
    array.forEach(one -> all.add(new PinBreach(new Placement(one.path("needId").asText(),
        one.path("role").asText(), one.path("volunteerId").asText()), one.path("rule").asText())));
    return all;
  }

  private static String words(PinBreach one) {
    return say("pins.pin", one.pin().volunteerId(), one.pin().needId(), one.pin().role(),
        one.rule());
  }
}
