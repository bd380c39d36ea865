package org.needmatch.io.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.diagnostics.Severity;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.rules.PinReview;
import org.needmatch.rules.Reason;

/** Pins that no plan keeps, as findings. */
public final class PinFindings {
  private PinFindings() {
  }

  /**
   * One for each pin that fails its check or finds no seat. Cost: linear.
   *
   * @param lines
   *          of previous.csv, for pins that stand there
   */
  public static List<Finding> of(Problem problem, Map<Pin, Long> lines) {
    var review = PinReview.of(problem);
    return Stream.concat(
        review.released().stream()
            .map(released -> finding(released.pin(), lines,
                "fails the rule " + released.reason().code() + ".",
                released.reason() instanceof Reason.Safeguarding
                    ? "Give the place to somebody who may have it, or settle what the rule asks;"
                        + " pins.overrideChecks does not change it."
                    : "Renew the check, or set pins.overrideChecks if you answer for it.")),
        review.seatless().stream()
            .map(pin -> finding(pin, lines, "finds no seat left in that role.",
                "Take a pin of that role away, or ask for more seats.")))
        .toList();
  }

  private static Finding finding(Pin pin, Map<Pin, Long> lines, String what, String fix) {
    return new Finding(FindingCode.PIN_RELEASED.code(), Severity.WARNING, "previous.csv",
        lines.getOrDefault(pin, 0L), "volunteer_id", pin.volunteerId(), "The pin of volunteer "
            + pin.volunteerId() + " in need " + pin.needId() + ", role " + pin.role() + ", " + what,
        "not kept", fix);
  }
}
