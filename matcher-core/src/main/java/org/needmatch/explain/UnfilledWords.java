package org.needmatch.explain;

import java.util.Locale;

/** The sentence for the reason of an empty seat. */
public final class UnfilledWords {
  private UnfilledWords() {
  }

  /** One plain sentence with the numbers in it. */
  public static String sentence(UnfilledReason reason) {
    return switch (reason) {
      case UnfilledReason.NobodyEligible r when r.volunteers() == 0 ->
        "There is no other volunteer.";
      case UnfilledReason.NobodyEligible r ->
        format("Nobody else may take this seat: the rule %s turns most away, %d of %d volunteers.",
            r.rule(), r.turnedAway(), r.volunteers());
      case UnfilledReason.NeededElsewhere r -> r.eligible() == 1
          ? "The one other volunteer who could come is placed elsewhere, at a limit or held by a pair rule."
          : format(
              "All %d others who could come are placed elsewhere, at a limit or held by a pair rule.",
              r.eligible());
      case UnfilledReason.MinimumNotReached r ->
        format("The session does not run: the role %s takes at least %d and too few are free (%d).",
            r.role(), r.minimum(), r.free());
      case UnfilledReason.GroupTooSmall r -> format(
          "The session cannot run: the role %s takes at least %d; %d could come, and all are too few.",
          r.role(), r.minimum(), r.eligible());
      case UnfilledReason.NotRun r -> r.free() == 1
          ? "Left empty although one volunteer is free for it."
          : format("Left empty although %d volunteers are free for it.", r.free());
    };
  }

  private static String format(String words, Object... values) {
    return String.format(Locale.ROOT, words, values);
  }
}
