package org.needmatch.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needmatch.plan.GapCause;

/** Why a plan stays below its limit, for people. */
public final class GapFormatter {
  private GapFormatter() {
  }

  /** One sentence, or none where there is no cause. */
  public static Optional<String> sentence(List<GapCause> causes) {
    return causes.isEmpty()
        ? Optional.empty()
        : Optional.of("Why the plan stays below the limit: "
            + causes.stream().map(GapFormatter::clause).collect(Collectors.joining("; ")) + ".");
  }

  private static String clause(GapCause cause) {
    return switch (cause) {
      case UNDECIDED -> "the search ended before every case was decided";
      case SIZE -> "the week is too large for the limit to be worked out case by case";
      case DAYS -> "the limit does not count how days add up (rule 14)";
      case LARGE_TEAMS -> "in sessions that many people could come to, the limit does not count"
          + " company (rule 15) or that one person takes one role";
      case PINS -> "the limit counts need alone, and mending what pins break comes before need";
      case TOLERANCE -> "needTolerance lets the plan give up need for shorter journeys and comfort";
      case OWN_CONSTRAINTS -> "the limit does not count the constraints of your own";
      case STRATEGY -> "this strategy has no proof of its own, only a quick one made afterwards";
      case FAULT -> "a fault of the program ended the work on the limit";
    };
  }
}
