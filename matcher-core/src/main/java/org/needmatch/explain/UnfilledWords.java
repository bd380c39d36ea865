package org.needmatch.explain;

import java.util.Locale;

/** The sentence for the reason of an empty seat. */
public final class UnfilledWords {
  private UnfilledWords() {
  }

  /** One plain sentence with the numbers in it. */
  public static String sentence(UnfilledReason reason) {
    var key = "unfilled." + reason.code();
    return switch (reason) {
      case UnfilledReason.NobodyEligible r when r.volunteers() == 0 ->
        Wording.say("unfilled.nobody");
      case UnfilledReason.NobodyEligible r ->
        Wording.say(key, r.rule(), r.turnedAway(), r.volunteers());
      case UnfilledReason.NeededElsewhere r when r.tooOften() == r.eligible() ->
        Wording.count(key + ".frequency", r.eligible(), r.eligible());
      case UnfilledReason.NeededElsewhere r -> Wording.count(key, r.eligible(), r.eligible());
      case UnfilledReason.MinimumNotReached r -> Wording.say(key, r.role(), r.minimum(), r.free());
      case UnfilledReason.GroupTooSmall r -> Wording.say(
          r.eligible() >= r.minimum() ? key + ".apart" : key, r.role(), r.minimum(), r.eligible());
      case UnfilledReason.NotReady r when r.prerequisites().isEmpty() ->
        Wording.say(key + ".unsaid");
      case UnfilledReason.NotReady r ->
        Wording.say(key, String.join(Wording.say("list.and"), r.prerequisites()));
      case UnfilledReason.PeopleDecide r -> Wording.count(key, r.eligible(), r.eligible());
      case UnfilledReason.CompanyMissing r ->
        Wording.say(key + "." + r.missing().name().toLowerCase(Locale.ROOT), r.people());
      case UnfilledReason.NotRun r -> Wording.count(key, r.free(), r.free());
    };
  }
}
