package org.needmatch.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.internal.policy.CheckRequirement;

/** What a pack says, as JSON. */
final class PolicyJson {
  private PolicyJson() {
  }

  static ObjectNode packs(List<PolicyPack> packs) {
    var node = Json.object();
    var array = node.putArray("packs");
    packs.forEach(pack -> head(array.addObject(), pack));
    return node;
  }

  static ObjectNode pack(PolicyPack pack) {
    var node = head(Json.object(), pack);
    var activities = node.putObject("activities");
    var groups = node.putObject("activityGroups");
    pack.activities().forEach((code, activity) -> {
      activities.put(code, activity.text());
      words(groups.putArray(code), activity.groups());
    });
    words(node.putArray("serves"), List.of(ServedGroup.values()));
    words(node.putArray("contact"), List.of(ContactPattern.values()));
    var settings = node.putObject("settings");
    var names = node.putObject("settingNames");
    pack.settings().forEach((code, setting) -> {
      settings.put(code, setting.text());
      setting.otherNames().forEach(name -> names.put(name, code));
    });
    pack.company().ratios().keySet().forEach(node.putArray("ageBands")::add);
    rules(node.putArray("rules"), pack.rules(), List.of());
    return node;
  }

  static ObjectNode answers(PolicyPack pack, List<PolicyAnswer> answers) {
    var node = head(Json.object(), pack);
    var array = node.putArray("roles");
    for (var answer : answers) {
      var care = answer.asked().care();
      var one = array.addObject().put("role", answer.asked().name())
          .put("activity", care.activity()).put("setting", care.setting())
          .put("contact", word(care.contact())).put("supervised", care.supervised())
          .put("date", answer.asked().time().day().toString());
      words(one.putArray("serves"), care.served());
      check(one.putObject("columns"), answer.asked().columns(), Set.of());
      if (!answer.unsaid().isEmpty()) {
        one.put("cannotTell", CliMessages.say("policy.unsaid.json", answer.unsaid()));
        continue;
      }
      duty(one.putObject("required"), answer.duty());
      duty(one.putObject("requiredWhenDaysAddUp"), answer.often());
      check(one.putObject("permitted"), answer.permitted(), Set.of());
      one.put("asksTooMuch", answer.exceeded());
    }
    return node;
  }

  private static ObjectNode head(ObjectNode node, PolicyPack pack) {
    return node.put("name", pack.name()).put("version", pack.version().toString()).put("title",
        pack.title());
  }

  private static void duty(ObjectNode node, CheckRequirement duty) {
    check(node, duty.check(), duty.membership());
    duty.credentials().forEach(node.putArray("credentials")::add);
    rules(node.putArray("rules"), duty.rules(), duty.unsigned());
  }

  private static void check(ObjectNode node, DbsRequirement check, Set<ServedGroup> membership) {
    node.put("level", word(check.level()));
    words(node.putArray("workforce"), check.workforces());
    words(node.putArray("barred"), check.barredLists());
    words(node.putArray("membership"), membership);
  }

  private static void rules(ArrayNode array, List<PolicyPack.Rule> rules, List<PolicyPack.Rule> unsigned) {
    for (var rule : rules) {
      var from = rule.validFrom();
      var to = rule.validTo();
      var asOf = rule.asOf();
      array.addObject().put("id", rule.id()).put("text", rule.text()).put("source", rule.source())
          .put("asOf", asOf == null ? null : asOf.toString())
          .put("validFrom", from == null ? null : from.toString())
          .put("validTo", to == null ? null : to.toString()).put("effect", word(rule.effect()))
          .put("needsSignOff", rule.needsSignOff())
          .put("refusesUntilSignedOff", unsigned.contains(rule));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void words(ArrayNode array, Collection<? extends Enum<?>> values) {
    values.forEach(value -> array.add(word(value)));
  }
}
