package org.needmatch.internal.explain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.needmatch.internal.policy.HeldCheck;
import org.needmatch.internal.statement.AppliedPolicy;
import org.needmatch.internal.statement.AskedSessions;
import org.needmatch.internal.statement.CheckGroup;
import org.needmatch.internal.statement.HeldChecks;
import org.needmatch.internal.statement.KnownDays;
import org.needmatch.internal.statement.ServedSessions;
import org.needmatch.internal.statement.Statement;

/** What a plan was held to, in five lines. */
public final class StatementFormatter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy",
      Locale.UK);
  private static final int MOST = 5;
  private static final List<HeldCheck.State> OTHERS = List.of(HeldCheck.State.OUT_OF_DATE,
      HeldCheck.State.PENDING, HeldCheck.State.RENEWAL_DUE, HeldCheck.State.WITHDRAWN,
      HeldCheck.State.HELD, HeldCheck.State.NONE);

  private StatementFormatter() {
  }

  /** What the lines are about. */
  public static String head() {
    return Messages.say("asked.head");
  }

  /** Always five. */
  public static List<String> lines(Statement statement) {
    return List.of(sessions(statement.sessions()), served(statement.served()),
        policy(statement.policy()), days(statement.days()), volunteers(statement.volunteers()));
  }

  private static String sessions(AskedSessions sessions) {
    return Messages.say("asked.sessions", whole(sessions.needs()), asked(sessions.asked()),
        whole(sessions.withSiteDecision()), whole(sessions.withMinimumAge()));
  }

  private static String served(ServedSessions served) {
    if (served.needs() == 0) {
      return Messages.say("asked.served.nobody");
    }
    var why = served.silent().entrySet().stream()
        .map(entry -> Messages.say("asked.silent." + code(entry.getKey()), whole(entry.getValue())))
        .collect(Collectors.joining(Messages.say("list.and")));
    return Messages.say("asked.served", whole(served.needs()), whole(served.children()),
        whole(served.adults()), asked(served.asked()),
        served.askNothing() == 0
            ? Messages.say("asked.served.all")
            : Messages.say("asked.served.silent", whole(served.askNothing()), why));
  }

  private static String policy(AppliedPolicy policy) {
    var text = new StringBuilder();
    var version = policy.version();
    text.append(version == null
        ? Messages.say("asked.pack.none")
        : Messages.say("asked.pack", policy.pack(), day(version),
            span(policy.from(), policy.to())));
    if (!policy.changes().isEmpty()) {
      text.append(Messages.say("asked.pack.changes", policy.changes().stream()
          .map(StatementFormatter::day).collect(Collectors.joining(Messages.say("list.and")))));
    }
    if (!policy.own().isEmpty()) {
      text.append(Messages.say("asked.pack.own", policy.own()));
    }
    if (!policy.signedOff().isEmpty()) {
      text.append(Messages.say("asked.pack.signed", String.join(", ", policy.signedOff())));
    }
    text.append(policy.maxAgeMonths() == 0
        ? Messages.say("asked.age.never")
        : Messages.say("asked.age", policy.maxAgeMonths()));
    if (policy.expiryMonths() > 0) {
      text.append(Messages.say("asked.expiry", policy.expiryMonths()));
    }
    if (policy.pinsOverride()) {
      text.append(Messages.say("asked.pins"));
    }
    return text.toString();
  }

  private static String days(KnownDays days) {
    var from = days.from();
    var to = days.to();
    return from == null || to == null
        ? Messages.say("asked.days.none")
        : Messages.say("asked.days", whole(days.days()), whole(days.people()), span(from, to));
  }

  private static String volunteers(HeldChecks volunteers) {
    var valid = most(volunteers.valid(), HeldChecks.ValidCheck::volunteers,
        one -> CheckFormatter.say(one.held()));
    return Messages.say("asked.volunteers", whole(volunteers.active()),
        valid.isEmpty() ? Messages.say("asked.volunteers.none") : valid,
        OTHERS.stream()
            .map(
                state -> Messages.say("asked.state." + code(state), whole(volunteers.count(state))))
            .collect(Collectors.joining(Messages.say("list.and"))),
        whole(volunteers.households()), whole(volunteers.ageUnknown()));
  }

  private static String asked(List<CheckGroup> all) {
    return most(all, CheckGroup::needs, one -> CheckFormatter.say(one.demands()));
  }

  /** The largest groups in their order, and what the others come to. */
  private static <T> String most(List<T> groups, ToIntFunction<T> size, Function<T, String> words) {
    var largest = groups.stream().sorted(Comparator.comparingInt(size).reversed()).limit(MOST)
        .toList();
    var parts = new ArrayList<String>();
    int rest = 0;
    for (var group : groups) {
      if (largest.contains(group)) {
        parts.add(whole(size.applyAsInt(group)) + " " + words.apply(group));
      } else {
        rest += size.applyAsInt(group);
      }
    }
    if (rest > 0) {
      parts.add(Messages.say("asked.rest", whole(rest)));
    }
    return String.join(Messages.say("list.and"), parts);
  }

  private static String span(LocalDate from, LocalDate to) {
    return from.equals(to) ? day(from) : Messages.say("asked.span", day(from), day(to));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
