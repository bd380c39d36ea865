package org.needmatch.internal.config;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.BarredList;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.PolicyRule;
import org.needmatch.domain.PolicyRule.Effect;
import org.needmatch.domain.PolicyRule.Trigger;
import org.needmatch.domain.Served;
import org.needmatch.domain.Workforce;

/**
 * Reads a pack, or an organisation's own upon another, for which what it does
 * not say stays as it was.
 */
record PolicyReader(PolicyNode root, @Nullable PolicyPack base) {

  PolicyPack read() {
    root.only("format", "name", "version", "title", "minimumAge", "updateService", "activities",
        "frequency", "company", "rules");
    if (root.whole("format", 1, 1) != 1) {
      throw root.bad("has a format other than 1");
    }
    var version = root.date("version");
    if (version == null) {
      throw root.bad("has no version, the day on which it was written");
    }
    var before = base;
    var activities = new TreeMap<String, String>();
    if (before != null) {
      activities.putAll(before.activities());
    }
    root.entries("activities").forEach((code, text) -> {
      var known = activities.put(code, text.asText());
      if (known != null && !known.equals(text.asText())) {
        throw root.bad("gives the activity " + code + " another meaning");
      }
    });
    return new PolicyPack(root.text("name"), version, root.text("title", root.text("name")),
        root.whole("minimumAge", before == null ? 16 : before.minimumAge(), 0),
        root.yes("updateService", before != null && before.updateService()), activities,
        frequency(before), company(before), rules(activities.keySet()));
  }

  private PolicyPack.Frequency frequency(@Nullable PolicyPack before) {
    var usual = before == null
        ? new PolicyPack.Frequency(3, 30, LocalTime.of(2, 0), LocalTime.of(6, 0))
        : before.frequency();
    if (!root.has("frequency")) {
      return usual;
    }
    var node = root.child("frequency").only("days", "window", "nightFrom", "nightTo");
    var from = node.time("nightFrom", usual.nightFrom());
    var to = node.time("nightTo", usual.nightTo());
    if (!from.isBefore(to)) {
      throw node.bad("has a night that does not end after it begins");
    }
    return new PolicyPack.Frequency(node.whole("days", usual.days(), 0),
        node.whole("window", usual.window(), 1), from, to);
  }

  private PolicyPack.Company company(@Nullable PolicyPack before) {
    if (before != null && !root.has("company")) {
      return before.company();
    }
    var node = root.child("company").only("id", "text", "source", "adults", "adultAge", "ratios",
        "pendingAllowed", "checked");
    var ratios = new TreeMap<String, Integer>();
    var usual = before == null ? null : before.company();
    if (usual != null) {
      ratios.putAll(usual.ratios());
    }
    var given = node.child("ratios");
    node.entries("ratios").keySet().forEach(band -> ratios.put(band, given.whole(band, 1, 1)));
    return new PolicyPack.Company(node.text("id"), node.text("text"), node.text("source"),
        node.whole("adults", usual == null ? 0 : usual.adults(), 0),
        node.whole("adultAge", usual == null ? 18 : usual.adultAge(), 0), ratios,
        node.yes("pendingAllowed", usual != null && usual.pendingAllowed()),
        checked(node, usual == null ? PolicyPack.Checked.NONE : usual.checked()));
  }

  private static PolicyPack.Checked checked(PolicyNode company, PolicyPack.Checked usual) {
    var node = company.child("checked");
    if (!company.has("checked")) {
      return usual;
    }
    node.only("level", "membership");
    return new PolicyPack.Checked(
        node.has("level") ? node.one("level", node.text("level"), DbsLevel.class) : usual.level(),
        node.yes("membership", usual.membership()));
  }

  private List<PolicyRule> rules(java.util.Set<String> activities) {
    var before = base;
    var rules = new ArrayList<PolicyRule>(before == null ? List.of() : before.rules());
    var ids = new HashSet<String>();
    rules.forEach(rule -> ids.add(rule.id()));
    for (var node : root.list("rules")) {
      var rule = rule(node);
      if (!ids.add(rule.id())) {
        throw node.bad("has the id " + rule.id() + " again");
      }
      for (var activity : rule.scope().activities()) {
        if (!activities.contains(activity)) {
          throw node.bad("is about the activity " + activity + ", which the pack does not list");
        }
      }
      rules.add(rule);
    }
    return rules;
  }

  private PolicyRule rule(PolicyNode node) {
    node.only("id", "text", "source", "validFrom", "validTo", "needsSignOff", "when", "triggers",
        "requires", "permits");
    if (node.has("requires") == node.has("permits")) {
      throw node.bad("does not have one of requires and permits");
    }
    var when = node.child("when").only("activities", "served", "settings", "supervised");
    var asks = node.child(node.has("requires") ? "requires" : "permits").only("level", "workforce",
        "barred", "membership", "credentials");
    var level = asks.has("level")
        ? asks.one("level", asks.text("level"), DbsLevel.class)
        : DbsLevel.NONE;
    var check = new DbsRequirement(level, asks.some("workforce", Workforce.class),
        asks.some("barred", BarredList.class));
    var membership = asks.some("membership", Served.class);
    var credentials = asks.words("credentials");
    if (level == DbsLevel.NONE && membership.isEmpty() && credentials.isEmpty()) {
      throw asks.bad("asks neither a level nor a membership nor credentials");
    }
    if (node.has("permits") && !credentials.isEmpty()) {
      throw asks.bad("has credentials, which nobody has to be permitted to ask for");
    }
    return new PolicyRule(node.text("id"), node.text("text"), node.text("source"),
        node.date("validFrom"), node.date("validTo"), node.yes("needsSignOff", false),
        new PolicyRule.Scope(when.words("activities"), when.some("served", Served.class),
            when.words("settings"), when.yesOrNull("supervised")),
        node.some("triggers", Trigger.class), check, membership, credentials,
        node.has("permits") ? Effect.PERMITS : base == null ? Effect.REQUIRES : Effect.OWN);
  }
}
