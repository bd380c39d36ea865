package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.rules.Attendance;
import org.needmatch.internal.rules.Objective;

/**
 * The needs of an instance, in order of start and id, and their roles, numbered
 * through. What is left of one commitment is one need here: who takes a role in
 * it takes it in all its sessions, and it is worth what they are worth
 * together. Immutable and thread-safe.
 */
public final class NeedTable {
  private final List<List<Need>> needs;
  private final Timetable times;
  private final int[] cases;
  private final int[] roleBegin;
  private final int[] roleNeed;
  private final int[] minimum;
  private final int[] wanted;
  private final int[] core;
  private final long[] unit;
  private final long[] extra;
  private final long[][] each;
  private final List<Role> roles = new ArrayList<>();

  NeedTable(Problem problem, Objective objective) {
    var together = CommitmentIndex.of(problem);
    needs = undertakings(problem, together);
    times = new Timetable(problem, needs);
    int n = needs.size();
    cases = new int[n];
    roleBegin = new int[n + 1];
    unit = new long[n];
    extra = new long[n];
    each = new long[n][];
    var roleNeeds = new ArrayList<Integer>();
    for (int i = 0; i < n; i++) {
      for (var need : needs.get(i)) {
        long points = objective.unit(need);
        unit[i] += points;
        extra[i] += objective.extra(points);
        cases[i] = Math.max(cases[i], together.cases(need));
      }
      each[i] = needs.get(i).size() > 1
          ? needs.get(i).stream().mapToLong(objective::unit)
              .flatMap(points -> LongStream.of(points, objective.extra(points))).toArray()
          : new long[]{unit[i], extra[i]};
      for (var role : need(i).roles()) {
        roles.add(role);
        roleNeeds.add(i);
      }
      roleBegin[i + 1] = roles.size();
    }
    roleNeed = roleNeeds.stream().mapToInt(Integer::intValue).toArray();
    minimum = roles.stream().mapToInt(Role::minimum).toArray();
    wanted = roles.stream().mapToInt(Role::wanted).toArray();
    core = roles.stream().mapToInt(Role::core).toArray();
  }

  private static List<List<Need>> undertakings(Problem problem, CommitmentIndex together) {
    var inOrder = Comparator.comparing((Need need) -> need.time().start()).thenComparing(Need::id);
    var commitments = new LinkedHashMap<String, List<Need>>();
    var all = new ArrayList<List<Need>>();
    for (var need : problem.needs().stream().sorted(inOrder).toList()) {
      var commitment = together.of(need);
      if (commitment == null) {
        all.add(List.of(need));
      } else {
        commitments.computeIfAbsent(commitment, id -> {
          var sessions = new ArrayList<Need>();
          all.add(sessions);
          return sessions;
        }).add(need);
      }
    }
    return List.copyOf(all.stream().map(List::copyOf).toList());
  }

  /** When and where. */
  public Timetable times() {
    return times;
  }

  /** Number of needs, a commitment counted once. */
  public int count() {
    return needs.size();
  }

  /** Number of roles of all needs. */
  public int roleCount() {
    return roleNeed.length;
  }

  /** Need {@code n}, of a commitment the first. */
  public Need need(int n) {
    return needs.get(n).getFirst();
  }

  /** Need {@code n}, or all of the commitment, in order of start. */
  public List<Need> needs(int n) {
    return needs.get(n);
  }

  /** What a seat takes of a volunteer's caseload. */
  public int cases(int n) {
    return cases[n];
  }

  /** Role {@code r}, of a commitment the first need's. */
  public Role role(int r) {
    return roles.get(r);
  }

  /** The role in the need's session number {@code k} of its own, 0 the first. */
  public Role role(int r, int k) {
    int n = roleNeed[r];
    return needs.get(n).get(k).roles().get(r - roleBegin[n]);
  }

  /** First role of the need. */
  public int roleBegin(int n) {
    return roleBegin[n];
  }

  /** First role after the need's. */
  public int roleEnd(int n) {
    return roleBegin[n + 1];
  }

  /** The need of a role. */
  public int roleNeed(int r) {
    return roleNeed[r];
  }

  /** Fewest volunteers in the role when its need runs. */
  public int minimum(int r) {
    return minimum[r];
  }

  /** Seats of the role. */
  public int wanted(int r) {
    return wanted[r];
  }

  /** Seats of the role that are worth the full unit. */
  public int core(int r) {
    return core[r];
  }

  /** Points of a core seat of the need. */
  public long unit(int n) {
    return unit[n];
  }

  /** Points of a seat above the core. */
  public long extra(int n) {
    return extra[n];
  }

  /**
   * Points of one seat whose person comes with a chance in thousandths, rounded
   * down in each session.
   */
  public long seatValue(int n, boolean inCore, int chance) {
    long value = 0;
    for (int k = inCore ? 0 : 1; k < each[n].length; k += 2) {
      value += Attendance.points(each[n][k], chance);
    }
    return value;
  }

  /** Points of the role with so many seats filled, when its need runs. */
  public long roleValue(int r, int filled) {
    int n = roleNeed[r];
    return filled <= core[r] ? unit[n] * filled : unit[n] * core[r] + extra[n] * (filled - core[r]);
  }

  /** The medium level with every seat filled. */
  public long totalValue() {
    long total = 0;
    for (int r = 0; r < roleNeed.length; r++) {
      total = Math.addExact(total, roleValue(r, wanted[r]));
    }
    return total;
  }
}
