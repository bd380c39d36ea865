package org.needmatch.internal.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.policy.Household;
import org.needmatch.internal.policy.PolicyEvaluator;
import org.needmatch.internal.policy.VettingCheck;
import org.needmatch.internal.threads.Workers;

/**
 * Which sessions one person may hold together, as far as the days that a policy
 * pack counts decide it. What is added to a set of sessions never makes it
 * allowed again. Immutable and thread-safe.
 */
public final class FrequencyLimits {
  private static final BitSet NOTHING = new BitSet();

  /** A row of a person's week. */
  public record Row(int role, boolean pinned) {
  }

  /** One of the sessions that a row holds: a commitment's row holds several. */
  private record Held(Row row, int session) {
  }

  private final NeedTable sessions;
  private final List<Household> volunteers;
  private final VettingCheck clearance;
  private final @Nullable PolicyEvaluator derivation;
  private final List<PolicyPack.Rule> rules;
  private final BitSet[][] applies;
  private final BitSet[][] counts;
  private final Map<Integer, BitSet> limited = new HashMap<>();

  /** Of no volunteer beyond the pins when the workers stop. */
  FrequencyLimits(Problem problem, NeedTable sessions, Pins pins, int[][] eligible,
      Workers workers) {
    this.sessions = sessions;
    volunteers = problem.volunteers().stream().map(Household::of).toList();
    clearance = new VettingCheck(problem);
    derivation = clearance.derivation();
    var now = derivation;
    rules = now == null
        ? List.of()
        : now.pack().rules().stream()
            .filter(
                rule -> rule.requires() && rule.triggers().contains(PolicyPack.Rule.Trigger.DAYS))
            .toList();
    applies = new BitSet[rules.isEmpty() ? 0 : sessions.roleCount()][];
    counts = new BitSet[applies.length][];
    for (int r = 0; r < applies.length && now != null; r++) {
      int size = size(r);
      applies[r] = new BitSet[size];
      counts[r] = new BitSet[size];
      for (int s = 0; s < size; s++) {
        learn(now, r, s);
      }
    }
    for (int v = 0; v < volunteers.size() && applies.length > 0 && !workers.stopped(); v++) {
      for (int r : eligible[v]) {
        limit(v, r);
      }
    }
    if (applies.length > 0) {
      pins.rows().forEach(row -> limit(row.volunteer(), row.role()));
    }
  }

  private int size(int role) {
    return sessions.needs(sessions.roleNeed(role)).size();
  }

  private void learn(PolicyEvaluator now, int role, int session) {
    var roleActivity = sessions.role(role, session).requirement().roleActivity();
    applies[role][session] = new BitSet();
    counts[role][session] = new BitSet();
    for (int k = 0; k < rules.size(); k++) {
      applies[role][session].set(k, now.concerns(rules.get(k), roleActivity, time(role, session)));
      counts[role][session].set(k, now.counts(rules.get(k), roleActivity));
    }
  }

  private void limit(int v, int role) {
    for (int s = 0; s < size(role); s++) {
      if (isLimited(v, role, s)) {
        limited.computeIfAbsent(v, key -> new BitSet()).set(role);
      }
    }
  }

  private boolean isLimited(int v, int role, int session) {
    var held = applies[role][session];
    for (int k = held.nextSetBit(0); k >= 0; k = held.nextSetBit(k + 1)) {
      if (clearance.lacks(volunteers.get(v), rules.get(k), time(role, session))) {
        return true;
      }
    }
    return false;
  }

  private LocalDate day(int role, int session) {
    return need(role, session).time().day();
  }

  private TimeSpan time(int role, int session) {
    return PolicyEvaluator.time(need(role, session));
  }

  private Need need(int role, int session) {
    return sessions.needs(sessions.roleNeed(role)).get(session);
  }

  /** Whether days matter to nobody. */
  public boolean isIdle() {
    return limited.isEmpty();
  }

  /** Whether days matter to the volunteer. */
  public boolean matters(int volunteer) {
    return limited.containsKey(volunteer);
  }

  /**
   * Whether the volunteer may hold these rows together: none but pins take part
   * in too many days. Cost: the square of the sessions times the days of history.
   */
  public boolean admits(int volunteer, List<Row> rows) {
    return !matters(volunteer) || involved(volunteer, rows).stream().allMatch(Row::pinned);
  }

  /** The rows that take part in too many days. */
  public Set<Row> involved(int volunteer, List<Row> rows) {
    var involved = new HashSet<Row>();
    var roles = limited.getOrDefault(volunteer, NOTHING);
    var all = new ArrayList<Held>();
    for (var row : rows) {
      for (int s = 0; s < size(row.role()); s++) {
        all.add(new Held(row, s));
      }
    }
    for (var held : all) {
      if (roles.get(held.row().role())) {
        collect(volunteer, held, all, involved);
      }
    }
    return involved;
  }

  private void collect(int volunteer, Held held, List<Held> all, Set<Row> involved) {
    var now = derivation;
    var day = day(held.row().role(), held.session());
    var rulesHere = applies[held.row().role()][held.session()];
    for (int k = rulesHere.nextSetBit(0); k >= 0 && now != null; k = rulesHere.nextSetBit(k + 1)) {
      var rule = rules.get(k);
      if (clearance.lacks(volunteers.get(volunteer), rule,
          time(held.row().role(), held.session()))) {
        var planned = counted(k, all);
        for (var days : now.crowded(rule, day,
            volunteers.get(volunteer).volunteer().vetting().history(),
            planned.stream().map(one -> day(one.row().role(), one.session())).toList())) {
          planned.stream().filter(one -> days.contains(day(one.row().role(), one.session())))
              .map(Held::row).forEach(involved::add);
        }
      }
    }
  }

  private List<Held> counted(int rule, List<Held> all) {
    var counted = new ArrayList<Held>();
    for (var held : all) {
      if (counts[held.row().role()][held.session()].get(rule)) {
        counted.add(held);
      }
    }
    return counted;
  }
}
