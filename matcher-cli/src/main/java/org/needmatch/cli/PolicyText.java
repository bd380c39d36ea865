package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.internal.policy.CheckRequirement;
import org.needmatch.server.api.PolicyAnswer;

/** What a pack says, as text. */
final class PolicyText {
  private PolicyText() {
  }

  static String packs(List<PolicyPack> packs) {
    var lines = new ArrayList<String>();
    packs.forEach(pack -> lines.add(title(pack)));
    lines.add(say("policy.packs"));
    return String.join("\n", lines);
  }

  static String pack(PolicyPack pack) {
    var lines = new ArrayList<String>();
    lines.add(title(pack));
    lines.add(say("policy.activities"));
    pack.activities()
        .forEach((code,
            activity) -> lines.add(activity.groups().isEmpty()
                ? say("policy.entry", code, activity.text())
                : say("policy.activity.groups", code, activity.text(), words(activity.groups()))));
    lines.add(say("policy.groups", listed(ServedGroup.values())));
    lines.add(say("policy.settings"));
    pack.settings()
        .forEach((code,
            setting) -> lines.add(setting.otherNames().isEmpty()
                ? say("policy.entry", code, setting.text())
                : say("policy.setting.others", code, setting.text(),
                    String.join(", ", setting.otherNames()))));
    lines.add(say("policy.contact", listed(ContactPattern.values())));
    lines.add(say("policy.ages", String.join(", ", pack.company().ratios().keySet())));
    lines.add(say("policy.rules"));
    pack.rules().forEach(rule -> {
      lines.add(say(rule.needsSignOff() ? "policy.rule.sign-off" : "policy.rule", rule.id(),
          dates(rule), rule.text()));
      lines.add(say(rule.requires() ? "policy.requires" : "policy.permits",
          check(rule.check(), rule.membership(), rule.credentials()),
          rule.asOf() == null ? rule.source() : say("policy.as-of", rule.source(), rule.asOf())));
    });
    lines.add(say("policy.entry", pack.company().id(), pack.company().text()));
    lines.add(say("policy.source", pack.company().source()));
    return String.join("\n", lines);
  }

  static String answers(PolicyPack pack, List<PolicyAnswer> answers) {
    var lines = new ArrayList<String>();
    lines.add(title(pack));
    for (var answer : answers) {
      lines.add(role(answer.asked()));
      if (!answer.unsaid().isEmpty()) {
        lines.add(say("policy.unsaid", answer.unsaid()));
        columns(answer, lines);
        continue;
      }
      lines.add(say("policy.required", check(answer.duty())));
      rules(answer.duty(), lines);
      if (!answer.often().ruleIds().equals(answer.duty().ruleIds())) {
        lines.add(say("policy.often", pack.frequency().days(), pack.frequency().window(),
            check(answer.often())));
        rules(answer.often(), lines);
      }
      columns(answer, lines);
      lines.add(say(answer.exceeded() ? "policy.permitted.exceeded" : "policy.permitted",
          check(answer.permitted(), Set.of(), Set.of())));
      if (answer.asked().roleActivity().served().contains(ServedGroup.CHILD)) {
        lines.add(say("policy.company", pack.company().id(), pack.company().text()));
      }
    }
    lines.add(say("policy.no-advice"));
    return String.join("\n", lines);
  }

  private static void columns(PolicyAnswer answer, List<String> lines) {
    if (answer.asked().columns().level() != DbsLevel.NONE) {
      lines.add(say("policy.columns", check(answer.asked().columns(), Set.of(), Set.of())));
    }
  }

  private static void rules(CheckRequirement duty, List<String> lines) {
    for (var rule : duty.rules()) {
      lines.add(say(duty.unsigned().contains(rule) ? "policy.duty.unsigned" : "policy.duty",
          rule.id(), dates(rule), rule.text(), rule.source()));
    }
  }

  private static String title(PolicyPack pack) {
    return say("policy.pack", pack.name(), pack.version(), pack.title());
  }

  private static String role(PolicyAnswer.Asked asked) {
    var roleActivity = asked.roleActivity();
    var said = new ArrayList<String>();
    said.add(roleActivity.activity().isEmpty()
        ? say("policy.role.no-activity")
        : roleActivity.activity());
    said.add(roleActivity.served().isEmpty()
        ? say("policy.role.nobody")
        : say("policy.role.serving", words(roleActivity.served())));
    if (!roleActivity.setting().isEmpty()) {
      said.add(say("policy.role.setting", roleActivity.setting()));
    } else if (!roleActivity.served().isEmpty()) {
      said.add(say("policy.role.no-setting"));
    }
    said.add(say("policy.role." + roleActivity.contact().name().toLowerCase(Locale.ROOT)));
    said.add(
        say(roleActivity.supervised() ? "policy.role.supervised" : "policy.role.unsupervised"));
    return say(asked.name().isEmpty() ? "policy.role" : "policy.role.named",
        String.join(", ", said), asked.time().start(), asked.time().end(), asked.name());
  }

  private static String dates(PolicyPack.Rule rule) {
    return (rule.validFrom() == null ? "" : " " + say("policy.from", rule.validFrom()))
        + (rule.validTo() == null ? "" : " " + say("policy.to", rule.validTo()));
  }

  private static String check(CheckRequirement duty) {
    return check(duty.check(), duty.membership(), duty.credentials());
  }

  /** A check in words. */
  static String check(DbsRequirement check, Set<ServedGroup> membership, Set<String> credentials) {
    var parts = new ArrayList<String>();
    if (check.level() != DbsLevel.NONE) {
      parts.add(say("policy.check", check.level().name().toLowerCase(Locale.ROOT))
          + (check.workforces().isEmpty()
              ? ""
              : " " + say("policy.check.workforce", words(check.workforces())))
          + (check.barredLists().isEmpty()
              ? ""
              : " " + say("policy.check.list", words(check.barredLists()))));
    }
    if (!membership.isEmpty()) {
      parts.add(say("policy.check.pvg", words(membership)));
    }
    credentials.forEach(each -> parts.add(say("policy.check.credential", each)));
    return parts.isEmpty() ? say("policy.check.none") : String.join(" and ", parts);
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
