package org.needmatch.internal.io.write;

import static org.needmatch.internal.io.write.WriteMessages.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.rules.PinReview;
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
  public static List<Finding> of(Problem problem, Map<Placement, Long> lines) {
    var review = PinReview.of(problem);
    return Stream
        .concat(
            review.released().stream()
                .map(released -> finding(released.pin(), lines,
                    say("pin.fails", released.reason().code()),
                    released.reason() instanceof Reason.Safeguarding
                        ? say("pin.fails.fix.safeguarding")
                        : say("pin.fails.fix"))),
            review.seatless().stream()
                .map(pin -> finding(pin, lines, say("pin.seatless"), say("pin.seatless.fix"))))
        .toList();
  }

  private static Finding finding(Placement pin, Map<Placement, Long> lines, String what,
      String fix) {
    return new Finding(FindingCode.PIN_RELEASED.code(), Severity.WARNING, "previous.csv",
        lines.getOrDefault(pin, 0L), "volunteer_id", pin.volunteerId(),
        say("pin", pin.volunteerId(), pin.needId(), pin.role(), what), say("pin.not-kept"), fix);
  }
}
