package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needmatch.plan.Limit.GapCause;

/** Why a plan stays below its limit, for people. */
public final class GapFormatter {
  private GapFormatter() {
  }

  /** One sentence, or none where there is no cause. */
  public static Optional<String> sentence(List<GapCause> causes) {
    return causes.isEmpty()
        ? Optional.empty()
        : Optional.of(say("gap",
            causes.stream().map(cause -> say("gap." + cause.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("; "))));
  }
}
