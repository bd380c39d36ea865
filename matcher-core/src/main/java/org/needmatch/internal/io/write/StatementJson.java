package org.needmatch.internal.io.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.explain.CheckFormatter;
import org.needmatch.internal.policy.HeldCheck;
import org.needmatch.internal.statement.AppliedPolicy;
import org.needmatch.internal.statement.CheckGroup;
import org.needmatch.internal.statement.HeldChecks;
import org.needmatch.internal.statement.Statement;

/** What a plan was held to, for programs. */
public final class StatementJson {
  private StatementJson() {
  }

  /** The object as text. */
  public static String text(Statement statement) {
    return of(statement).toString();
  }

  static ObjectNode of(Statement statement) {
    var root = JsonNodeFactory.instance.objectNode();
    var sessions = statement.sessions();
    var needs = root.putObject("needs").put("total", sessions.needs()).put("checked",
        sessions.checked());
    asked(needs.putArray("byCheck"), sessions.asked());
    needs.put("siteDecision", sessions.withSiteDecision()).put("minimumAge",
        sessions.withMinimumAge());
    var served = statement.served();
    var people = root.putObject("served").put("needs", served.needs())
        .put("children", served.children()).put("adults", served.adults());
    asked(people.putArray("byCheck"), served.asked());
    people.put("askNothing", served.askNothing());
    var why = people.putObject("why");
    served.silent().forEach((silence, count) -> why.put(SummaryJson.code(silence), count));
    policy(root.putObject("policy"), statement.policy());
    var days = statement.days();
    root.putObject("days").put("days", days.days()).put("people", days.people())
        .put("from", text(days.from())).put("to", text(days.to()));
    volunteers(root.putObject("volunteers"), statement.volunteers());
    return root;
  }

  private static void asked(ArrayNode array, List<CheckGroup> all) {
    for (var asking : all) {
      array.addObject()
          .put("check",
              String.join(" / ", asking.demands().stream().map(CheckFormatter::code).toList()))
          .put("needs", asking.needs());
    }
  }

  private static void policy(ObjectNode node, AppliedPolicy policy) {
    node.put("pack", policy.pack()).put("version", text(policy.version())).put("own", policy.own())
        .put("from", policy.from().toString()).put("to", policy.to().toString());
    var changes = node.putArray("changes");
    policy.changes().forEach(day -> changes.add(day.toString()));
    node.put("maxAgeMonths", policy.maxAgeMonths()).put("statusMonths", policy.statusMonths());
    if (policy.expiryMonths() > 0) {
      node.put("expiryMonths", policy.expiryMonths());
    }
    policy.signedOff().forEach(node.putArray("signedOff")::add);
    node.put("pinsOverrideChecks", policy.pinsOverride());
  }

  private static void volunteers(ObjectNode node, HeldChecks volunteers) {
    node.put("total", volunteers.total()).put("active", volunteers.active());
    for (var state : HeldCheck.State.values()) {
      node.put(camelCase(SummaryJson.code(state)), volunteers.count(state));
    }
    var valid = node.putArray("byCheck");
    volunteers.valid().forEach(one -> valid.addObject()
        .put("check", CheckFormatter.code(one.held())).put("volunteers", one.volunteers()));
    node.put("households", volunteers.households()).put("ageUnknown", volunteers.ageUnknown());
  }

  private static String camelCase(String code) {
    int dash = code.indexOf('-');
    return dash < 0
        ? code
        : code.substring(0, dash) + Character.toUpperCase(code.charAt(dash + 1))
            + camelCase(code.substring(dash + 2));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
