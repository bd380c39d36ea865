package org.needmatch.internal.io.cell;

import java.util.Locale;
import java.util.Set;
import org.needmatch.domain.WorkloadLimits;

/** A cell that limits a count, or says that nothing does. Stateless. */
public final class Limits {
  private static final Set<String> NONE = Set.of("none", "no limit", "unlimited");
  private static final CellParser<Integer> COUNT = Numbers.whole(0, Integer.MAX_VALUE);

  private Limits() {
  }

  /**
   * A count, or {@link WorkloadLimits#UNLIMITED}.
   *
   * @throws BadCell
   *           when it is neither
   */
  public static int parse(String text) throws BadCell {
    return isNone(text) ? WorkloadLimits.UNLIMITED : COUNT.parse(text);
  }

  /** Whether the text says that there is no limit. */
  public static boolean isNone(String text) {
    return NONE.contains(text.toLowerCase(Locale.ROOT));
  }
}
