package org.needmatch.server.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.internal.policy.CheckRequirement;
import org.needmatch.json.JsonDocument;
import org.needmatch.json.PolicyDocument;

/** What a pack says, for programs. */
public final class PolicyJson {
  private PolicyJson() {
  }

  /** {@return which packs there are} */
  public static JsonDocument packs(List<PolicyPack> packs) {
    return new PolicyDocument.Packs(packs.stream().map(PolicyJson::head).toList());
  }

  /** {@return all that a pack says} */
  public static JsonDocument pack(PolicyPack pack) {
    var activities = new LinkedHashMap<String, String>();
    var groups = new LinkedHashMap<String, List<String>>();
    pack.activities().forEach((code, activity) -> {
      activities.put(code, activity.text());
      groups.put(code, words(activity.groups()));
    });
    var settings = new LinkedHashMap<String, String>();
    var names = new LinkedHashMap<String, String>();
    pack.settings().forEach((code, setting) -> {
      settings.put(code, setting.text());
      setting.otherNames().forEach(name -> names.put(name, code));
    });
    return new PolicyDocument.Pack(head(pack), activities, groups,
        words(List.of(ServedGroup.values())), words(List.of(ContactPattern.values())), settings,
        names, List.copyOf(pack.company().ratios().keySet()), rules(pack.rules(), List.of()));
  }

  /** {@return what a pack says of roles on a day} */
  public static JsonDocument answers(PolicyPack pack, List<PolicyAnswer> answers) {
    return new PolicyDocument.Answers(head(pack),
        answers.stream().map(PolicyJson::answer).toList());
  }

  private static PolicyDocument.Role answer(PolicyAnswer answer) {
    var roleActivity = answer.asked().roleActivity();
    boolean told = answer.unsaid().isEmpty();
    return new PolicyDocument.Role(answer.asked().name(), roleActivity.activity(),
        roleActivity.setting(), word(roleActivity.contact()), roleActivity.supervised(),
        answer.asked().time().day(), words(roleActivity.served()),
        check(answer.asked().columns(), Set.of()),
        told ? null : ApiWords.say("policy.unsaid.json", answer.unsaid()),
        told ? duty(answer.duty()) : null, told ? duty(answer.often()) : null,
        told ? check(answer.permitted(), Set.of()) : null, told ? answer.exceeded() : null);
  }

  private static PolicyDocument.Head head(PolicyPack pack) {
    return new PolicyDocument.Head(pack.name(), pack.version(), pack.title());
  }

  private static PolicyDocument.Duty duty(CheckRequirement duty) {
    return new PolicyDocument.Duty(check(duty.check(), duty.membership()),
        List.copyOf(duty.credentials()), rules(duty.rules(), duty.unsigned()));
  }

  private static PolicyDocument.Check check(DbsRequirement check, Set<ServedGroup> membership) {
    return new PolicyDocument.Check(word(check.level()), words(check.workforces()),
        words(check.barredLists()), words(membership));
  }

  private static List<PolicyDocument.Rule> rules(List<PolicyPack.Rule> rules,
      List<PolicyPack.Rule> unsigned) {
    return rules.stream()
        .map(rule -> new PolicyDocument.Rule(rule.id(), rule.text(), rule.source(), rule.asOf(),
            rule.validFrom(), rule.validTo(), word(rule.effect()), rule.needsSignOff(),
            unsigned.contains(rule)))
        .toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Collection<? extends Enum<?>> values) {
    return values.stream().map(PolicyJson::word).toList();
  }
}
