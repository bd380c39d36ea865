package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.internal.policy.SeatRequirement;

/** A check as people name it, and as files do. */
public final class CheckFormatter {
  private CheckFormatter() {
  }

  /** "enhanced for children with the children's list", "no check". */
  public static String say(SeatRequirement demand) {
    if (!demand.unsigned().isEmpty()) {
      return Messages.say("check.unsigned", String.join(", ", demand.unsigned()));
    }
    var parts = new ArrayList<String>();
    var check = demand.check();
    if (check.level() != DbsLevel.NONE) {
      parts.add(lower(check.level()) + listed("check.for.", check.workforces())
          + listed("check.list.", check.barredLists()));
    }
    if (!demand.membership().isEmpty()) {
      parts.add(Messages.say("check.pvg") + listed("check.for.", demand.membership()));
    }
    parts.addAll(demand.credentials());
    return parts.isEmpty()
        ? Messages.say("check.none")
        : String.join(Messages.say("check.and"), parts);
  }

  /** The same for seats that ask different checks. */
  public static String say(List<SeatRequirement> demands) {
    return String.join(Messages.say("check.or"), demands.stream().map(CheckFormatter::say).toList())
        + (demands.size() > 1 ? Messages.say("check.by-role") : "");
  }

  /**
   * In the words of our columns: {@code enhanced child barred-child}, or
   * {@code none}.
   */
  public static String code(SeatRequirement demand) {
    var words = new ArrayList<String>();
    demand.unsigned().forEach(rule -> words.add("unsigned-" + rule));
    var check = demand.check();
    if (check.level() != DbsLevel.NONE) {
      words.add(lower(check.level()));
      check.workforces().forEach(each -> words.add(lower(each)));
      check.barredLists().forEach(each -> words.add("barred-" + lower(each)));
    }
    demand.membership().forEach(each -> words.add("pvg-" + lower(each)));
    demand.credentials().forEach(each -> words.add("credential-" + each));
    return words.isEmpty() ? "none" : String.join(" ", words);
  }

  private static String listed(String key, Collection<? extends Enum<?>> words) {
    return words.isEmpty()
        ? ""
        : Messages.say(
            key + String.join("-", words.stream().map(CheckFormatter::lower).sorted().toList()));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
