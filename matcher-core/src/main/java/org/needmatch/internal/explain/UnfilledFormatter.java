package org.needmatch.internal.explain;

import java.util.Locale;
import org.needmatch.explain.UnfilledReason;

/** The sentence for the reason of an empty seat. */
public final class UnfilledFormatter {
  private UnfilledFormatter() {
  }

  /** One plain sentence with the numbers in it. */
  public static String sentence(UnfilledReason reason) {
    var key = "unfilled." + reason.code();
    return switch (reason) {
      case UnfilledReason.NobodyEligible r when r.volunteers() == 0 ->
        Messages.say("unfilled.nobody");
      case UnfilledReason.NobodyEligible r ->
        Messages.say(key, RuleWords.name(r.rule()), r.turnedAway(), r.volunteers(), r.rule());
      case UnfilledReason.NeededElsewhere r when r.tooOften() == r.eligible() ->
        Messages.say(key + ".frequency", r.eligible());
      case UnfilledReason.NeededElsewhere r -> Messages.say(key, r.eligible());
      case UnfilledReason.MinimumNotReached r ->
        Messages.say(r.free() == 0 ? key + ".none" : key, r.role(), r.minimum(), r.free());
      case UnfilledReason.GroupTooSmall r -> Messages.say(
          r.eligible() == 0 ? key + ".none" : r.eligible() >= r.minimum() ? key + ".apart" : key,
          r.role(), r.minimum(), r.eligible())
          + (r.renewals() == 0 ? "" : " " + Messages.say("unfilled.renewals", r.renewals()));
      case UnfilledReason.NotReady r when r.prerequisites().isEmpty() ->
        Messages.say(key + ".unsaid");
      case UnfilledReason.NotReady r ->
        Messages.say(key, String.join(Messages.say("list.and"), r.prerequisites()));
      case UnfilledReason.PeopleDecide r -> Messages.say(key, r.eligible());
      case UnfilledReason.CompanyMissing r ->
        Messages.say(key + "." + r.missing().name().toLowerCase(Locale.ROOT), r.people());
      case UnfilledReason.NotRun r -> Messages.say(key, r.free());
    };
  }
}
