package org.needmatch.internal.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;

/**
 * Who sits where, in numbers of a problem: rows that can be found by need and
 * by volunteer. Immutable.
 */
final class SeatRows {
  private final int[] need;
  private final int[] role;
  private final int[] volunteer;
  private final int[] needBegin;
  private final int[] ofNeed;
  private final int[] volunteerBegin;
  private final int[] ofVolunteer;

  private SeatRows(int needs, int volunteers, int[] need, int[] role, int[] volunteer) {
    this.need = need;
    this.role = role;
    this.volunteer = volunteer;
    needBegin = begins(needs, need);
    ofNeed = sorted(needBegin, need);
    volunteerBegin = begins(volunteers, volunteer);
    ofVolunteer = sorted(volunteerBegin, volunteer);
  }

  /** In the order given; each placement names a need, role and volunteer. */
  static SeatRows of(Problem problem, Positions positions, Collection<Placement> placements) {
    int[] need = new int[placements.size()];
    int[] role = new int[need.length];
    int[] volunteer = new int[need.length];
    int i = 0;
    for (var placement : placements) {
      need[i] = positions.need(placement.needId());
      role[i] = positions.role(need[i], placement.role());
      volunteer[i++] = positions.volunteer(placement.volunteerId());
    }
    return new SeatRows(problem.needs().size(), problem.volunteers().size(), need, role, volunteer);
  }

  /** Numbers of ids. Immutable once built. */
  static final class Positions {
    private final Problem problem;
    private final Map<String, Integer> needs = new HashMap<>();
    private final Map<String, Integer> volunteers = new HashMap<>();

    /** Cost: linear. */
    Positions(Problem problem) {
      this.problem = problem;
      problem.needs().forEach(need -> needs.put(need.id(), needs.size()));
      problem.volunteers().forEach(one -> volunteers.put(one.id(), volunteers.size()));
    }

    int need(String id) {
      return known(needs, id);
    }

    int volunteer(String id) {
      return known(volunteers, id);
    }

    int role(int need, String name) {
      var roles = problem.needs().get(need).roles();
      for (int r = 0; r < roles.size(); r++) {
        if (roles.get(r).name().equals(name)) {
          return r;
        }
      }
      throw new IllegalArgumentException(
          "The need " + problem.needs().get(need).id() + " has no role " + name + ".");
    }

    private static int known(Map<String, Integer> numbers, String id) {
      Integer number = numbers.get(id);
      if (number == null) {
        throw new IllegalArgumentException("There is no " + id + " in the problem.");
      }
      return number;
    }
  }

  private static int[] begins(int count, int[] of) {
    int[] begin = new int[count + 1];
    for (int one : of) {
      begin[one + 1]++;
    }
    for (int i = 0; i < count; i++) {
      begin[i + 1] += begin[i];
    }
    return begin;
  }

  private static int[] sorted(int[] begin, int[] of) {
    int[] next = begin.clone();
    int[] rows = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      rows[next[of[i]]++] = i;
    }
    return rows;
  }

  int count() {
    return need.length;
  }

  int need(int row) {
    return need[row];
  }

  int role(int row) {
    return role[row];
  }

  int volunteer(int row) {
    return volunteer[row];
  }

  void ofNeed(int which, IntConsumer visitor) {
    for (int k = needBegin[which]; k < needBegin[which + 1]; k++) {
      visitor.accept(ofNeed[k]);
    }
  }

  void ofVolunteer(int which, IntConsumer visitor) {
    for (int k = volunteerBegin[which]; k < volunteerBegin[which + 1]; k++) {
      visitor.accept(ofVolunteer[k]);
    }
  }

  /** Whether there is the same row here as one of others. */
  boolean contains(SeatRows others, int row) {
    int which = others.need[row];
    for (int k = needBegin[which]; k < needBegin[which + 1]; k++) {
      if (role[ofNeed[k]] == others.role[row] && volunteer[ofNeed[k]] == others.volunteer[row]) {
        return true;
      }
    }
    return false;
  }

  /** A row with the ids of its problem. */
  Placement placement(Problem problem, int row) {
    var where = problem.needs().get(need[row]);
    return new Placement(where.id(), where.roles().get(role[row]).name(),
        problem.volunteers().get(volunteer[row]).id());
  }

  /** All rows, in order. */
  List<Placement> placements(Problem problem) {
    var all = new ArrayList<Placement>(need.length);
    for (int i = 0; i < need.length; i++) {
      all.add(placement(problem, i));
    }
    return all;
  }
}
