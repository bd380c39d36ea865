package org.needmatch.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.needmatch.domain.ContactPattern;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.PolicyRule;
import org.needmatch.domain.ServedGroup;
import org.needmatch.policy.CheckRequirement;

/** What a pack says, as text. */
final class PolicyText {
  private PolicyText() {
  }

  static String packs(List<PolicyPack> packs) {
    var lines = new ArrayList<String>();
    packs.forEach(pack -> lines.add(title(pack)));
    lines.add("See the rules of one with --pack NAME. This is not legal advice.");
    return String.join("\n", lines);
  }

  static String pack(PolicyPack pack) {
    var lines = new ArrayList<String>();
    lines.add(title(pack));
    lines.add("Activities (activity_code):");
    pack.activities().forEach((code, activity) -> lines.add("  " + code + ": " + activity.text()
        + (activity.groups().isEmpty() ? "" : " [only for: " + words(activity.groups()) + "]")));
    lines.add("Groups (serves): " + listed(ServedGroup.values()));
    lines.add("Settings (setting), with other words for them:");
    pack.settings()
        .forEach((code,
            setting) -> lines.add("  " + code + ": " + setting.text()
                + (setting.otherNames().isEmpty()
                    ? ""
                    : " [" + String.join(", ", setting.otherNames()) + "]")));
    lines.add("How often (contact): " + listed(ContactPattern.values()));
    lines.add("Age bands (age_band): " + String.join(", ", pack.company().ratios().keySet()));
    lines.add("Rules:");
    pack.rules().forEach(rule -> {
      lines.add("  " + rule.id() + dates(rule) + (rule.needsSignOff() ? " [needs sign-off]" : "")
          + ": " + rule.text());
      lines.add("    " + (rule.requires() ? "requires " : "permits ")
          + check(rule.check(), rule.membership(), rule.credentials()) + ". Source: "
          + rule.source() + (rule.asOf() == null ? "" : ", as of " + rule.asOf()));
    });
    lines.add("  " + pack.company().id() + ": " + pack.company().text());
    lines.add("    Source: " + pack.company().source());
    return String.join("\n", lines);
  }

  static String answers(PolicyPack pack, List<PolicyAnswer> answers) {
    var lines = new ArrayList<String>();
    lines.add(title(pack));
    for (var answer : answers) {
      lines.add(role(answer.asked()));
      if (!answer.unsaid().isEmpty()) {
        lines.add("Required: cannot tell: the need does not say " + answer.unsaid() + ".");
        columns(answer, lines);
        continue;
      }
      lines.add("Required: " + check(answer.duty()) + ".");
      rules(answer.duty(), lines);
      if (!answer.often().ruleIds().equals(answer.duty().ruleIds())) {
        lines.add("On more than " + pack.frequency().days() + " days in any "
            + pack.frequency().window() + ": " + check(answer.often()) + ".");
        rules(answer.often(), lines);
      }
      columns(answer, lines);
      lines.add("At most, one may ask: " + check(answer.permitted(), Set.of(), Set.of()) + "."
          + (answer.exceeded() ? " This need asks for more." : ""));
      if (answer.asked().care().served().contains(ServedGroup.CHILD)) {
        lines.add("Company (" + pack.company().id() + "): " + pack.company().text());
      }
    }
    lines.add("This is not legal advice.");
    return String.join("\n", lines);
  }

  private static void columns(PolicyAnswer answer, List<String> lines) {
    if (answer.asked().columns().level() != DbsLevel.NONE) {
      lines
          .add("Its own columns ask: " + check(answer.asked().columns(), Set.of(), Set.of()) + ".");
    }
  }

  private static void rules(CheckRequirement duty, List<String> lines) {
    for (var rule : duty.rules()) {
      lines.add("  " + rule.id() + dates(rule)
          + (duty.unsigned().contains(rule) ? " [refuses everybody until signed off]" : "") + ": "
          + rule.text() + " Source: " + rule.source());
    }
  }

  private static String title(PolicyPack pack) {
    return "Policy pack " + pack.name() + " of " + pack.version() + ": " + pack.title();
  }

  private static String role(PolicyAnswer.Asked asked) {
    var care = asked.care();
    var said = new ArrayList<String>();
    said.add(care.activity().isEmpty() ? "no activity said" : care.activity());
    said.add(care.served().isEmpty() ? "serving nobody" : "serving " + words(care.served()));
    if (!care.setting().isEmpty()) {
      said.add("setting " + care.setting());
    } else if (!care.served().isEmpty()) {
      said.add("setting not said, judged as any");
    }
    said.add(care.contact() == ContactPattern.WEEKLY ? "weekly" : "occasional");
    said.add(care.supervised() ? "supervised" : "not supervised");
    return (asked.name().isEmpty() ? "Role: " : "Role " + asked.name() + ": ")
        + String.join(", ", said) + ", " + asked.time().start() + " to " + asked.time().end();
  }

  private static String dates(PolicyRule rule) {
    return (rule.validFrom() == null ? "" : " from " + rule.validFrom())
        + (rule.validTo() == null ? "" : " to " + rule.validTo());
  }

  private static String check(CheckRequirement duty) {
    return check(duty.check(), duty.membership(), duty.credentials());
  }

  /** A check in words. */
  static String check(DbsRequirement check, Set<ServedGroup> membership, Set<String> credentials) {
    var parts = new ArrayList<String>();
    if (check.level() != DbsLevel.NONE) {
      parts.add(check.level().name().toLowerCase(Locale.ROOT) + " check"
          + (check.workforces().isEmpty() ? "" : " for the workforce " + words(check.workforces()))
          + (check.barredLists().isEmpty()
              ? ""
              : " with the barred list " + words(check.barredLists())));
    }
    if (!membership.isEmpty()) {
      parts.add("PVG membership for " + words(membership));
    }
    credentials.forEach(each -> parts.add(each + " on the day"));
    return parts.isEmpty() ? "nothing" : String.join(" and ", parts);
  }

  private static String listed(Enum<?>... values) {
    return String.join(", ",
        List.of(values).stream().map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static String words(Collection<? extends Enum<?>> values) {
    return String.join(" and ",
        values.stream().map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
  }
}
