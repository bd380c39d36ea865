package org.needmatch.internal.io.config;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.PolicyPack.Rule.Effect;
import org.needmatch.domain.PolicyPack.Rule.Trigger;
import org.needmatch.domain.ServedGroup;

/**
 * Reads a pack, or an organisation's own upon another, for which what it does
 * not say stays as it was.
 */
record PolicyReader(JsonCursor root, @Nullable PolicyPack base) {

  PolicyPack read() {
    root.only("format", "name", "version", "title", "minimumAge", "updateService", "activities",
        "settings", "membership", "frequency", "company", "rules");
    if (root.whole("format", 1, 1) != 1) {
      throw root.bad("has a format other than 1");
    }
    var version = root.date("version");
    if (version == null) {
      throw root.bad("has no version, the day on which it was written");
    }
    var before = base;
    var words = PolicyWords.read(root, before);
    return new PolicyPack(root.text("name"), version, root.text("title", root.text("name")),
        root.whole("minimumAge", before == null ? 16 : before.minimumAge(), 0),
        root.yes("updateService", before != null && before.updateService()), words.activities(),
        words.settings(), membership(before), frequency(before), company(before), rules(words));
  }

  private PolicyPack.@Nullable Membership membership(@Nullable PolicyPack before) {
    if (!root.has("membership")) {
      return before == null ? null : before.membership();
    }
    var node = root.child("membership").only("years", "from", "text", "source", "asOf");
    var from = node.date("from");
    var asOf = node.date("asOf");
    if (from == null || asOf == null) {
      throw node.bad("has no from or no asOf");
    }
    var given = new PolicyPack.Membership(node.whole("years", 0, 1), from, node.text("text"),
        node.text("source"), asOf);
    if (before != null && !given.equals(before.membership())) {
      throw node.bad("is for the pack to say");
    }
    return given;
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
    var node = root.child("company").only("id", "text", "source", "asOf", "adults", "adultAge",
        "ratios", "pendingAllowed", "checked");
    var ratios = new TreeMap<String, Integer>();
    var usual = before == null ? null : before.company();
    if (usual != null) {
      ratios.putAll(usual.ratios());
    }
    node.entries("ratios").forEach((band, most) -> ratios.put(band, most.whole(1)));
    return new PolicyPack.Company(node.text("id"), node.text("text"), node.text("source"),
        node.date("asOf"), node.whole("adults", usual == null ? 0 : usual.adults(), 0),
        node.whole("adultAge", usual == null ? 18 : usual.adultAge(), 0), ratios,
        node.yes("pendingAllowed", usual != null && usual.pendingAllowed()),
        checked(node, usual == null ? PolicyPack.Checked.NONE : usual.checked()));
  }

  private static PolicyPack.Checked checked(JsonCursor company, PolicyPack.Checked usual) {
    var node = company.child("checked");
    if (!company.has("checked")) {
      return usual;
    }
    node.only("level", "membership");
    return new PolicyPack.Checked(
        node.has("level") ? node.one("level", node.text("level"), DbsLevel.class) : usual.level(),
        node.yes("membership", usual.membership()));
  }

  private List<PolicyPack.Rule> rules(PolicyWords words) {
    var before = base;
    var rules = new ArrayList<PolicyPack.Rule>(before == null ? List.of() : before.rules());
    var ids = new HashSet<String>();
    rules.forEach(rule -> ids.add(rule.id()));
    for (var node : root.list("rules")) {
      var rule = rule(node, words);
      if (!ids.add(rule.id())) {
        throw node.bad("has the id " + rule.id() + " again");
      }
      rules.add(rule);
    }
    return rules;
  }

  private PolicyPack.Rule rule(JsonCursor node, PolicyWords words) {
    node.only("id", "text", "source", "asOf", "validFrom", "validTo", "needsSignOff", "when",
        "triggers", "requires", "permits");
    if (node.has("requires") == node.has("permits")) {
      throw node.bad("does not have one of requires and permits");
    }
    var when = node.child("when").only("activities", "served", "settings", "supervised");
    var asks = node.child(node.has("requires") ? "requires" : "permits").only("level", "workforce",
        "barred", "membership", "credentials");
    var check = check(asks);
    var membership = asks.some("membership", ServedGroup.class);
    var credentials = asks.words("credentials");
    if (check.level() == DbsLevel.NONE && membership.isEmpty() && credentials.isEmpty()) {
      throw asks.bad("asks neither a level nor a membership nor credentials");
    }
    if (node.has("permits") && !credentials.isEmpty()) {
      throw asks.bad("has credentials, which nobody has to be permitted to ask for");
    }
    var from = node.date("validFrom");
    var to = node.date("validTo");
    if (from != null && to != null && to.isBefore(from)) {
      throw node.bad("ends before it begins, so that it never holds");
    }
    return new PolicyPack.Rule(node.text("id"), node.text("text"), node.text("source"),
        node.date("asOf"), from, to, node.yes("needsSignOff", false),
        new PolicyPack.Rule.Scope(words.knownActivities(when),
            when.some("served", ServedGroup.class), words.knownSettings(when),
            when.yesOrNull("supervised")),
        node.some("triggers", Trigger.class), check, membership, credentials,
        node.has("permits") ? Effect.PERMITS : base == null ? Effect.REQUIRES : Effect.OWN);
  }

  /**
   * Workforces and lists are of enhanced checks: elsewhere they would ask
   * nothing.
   */
  private static DbsRequirement check(JsonCursor asks) {
    var level = asks.has("level")
        ? asks.one("level", asks.text("level"), DbsLevel.class)
        : DbsLevel.NONE;
    var workforces = asks.some("workforce", Workforce.class);
    var lists = asks.some("barred", BarredList.class);
    if (level != DbsLevel.ENHANCED && !(workforces.isEmpty() && lists.isEmpty())) {
      throw asks.bad("has a workforce or a barred list without the level enhanced");
    }
    return new DbsRequirement(level, workforces, lists);
  }
}
