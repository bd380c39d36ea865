package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The eligibility graph. A <em>unit</em> is a volunteer, or several who are
 * never placed without each other, in one week or in several that hang
 * together; see {@link PeriodDecomposition}. An <em>edge</em> is a way for a
 * unit to be in a need: for one volunteer a role, for a group a role for each.
 * Edges are numbered by unit, then by need and role, so that the edges of a
 * unit are in order of time; edges of groups come last. A <em>pair</em> is a
 * volunteer and a role; a single volunteer's edge is its pair, of the same
 * number. About 30 bytes an edge. Immutable and thread-safe.
 */
public final class EligibilityGraph {
  private final int[] edgeBegin;
  private final int[] edgeUnit;
  private final int[] edgeRole;
  private final int[] edgeSoft;
  private final int[] roleBegin;
  private final int[] roleEdge;
  private final int singles;
  private final int[] unitVolunteer;
  private final int[][] members;
  private final Part[][] parts;
  private final int[] cures;
  private final int pairs;
  private final int[] firstUnit;
  private final int[] unitWeek;
  private final boolean[] unitLong;
  private final int[] roleWeek;

  /** With so many edges in a need, a group may have more ways to take it. */
  public static final int MOST_WAYS = 20_000;

  /** One volunteer's place in a group's edge. */
  public record Part(int volunteer, int role, int pair) {
  }

  /** What is done with a volunteer's place in an edge. */
  @FunctionalInterface
  public interface PlacementVisitor {
    /** For one volunteer, who takes a seat of the role: the pair. */
    void visit(int volunteer, int role, int pair);
  }

  /** What is asked of a volunteer's place in an edge. */
  @FunctionalInterface
  public interface PlacementTest {
    /** For one volunteer, who takes a seat of the role: the pair. */
    boolean test(int volunteer, int role, int pair);
  }

  EligibilityGraph(EligibilityGraphData built, NeedTable sessions) {
    int roles = sessions.roleCount();
    edgeBegin = built.edgeBegin();
    edgeUnit = built.edgeUnit();
    edgeRole = built.edgeRole();
    edgeSoft = built.edgeSoft();
    singles = built.singles();
    unitVolunteer = built.unitVolunteer();
    members = built.members();
    parts = built.parts();
    cures = built.cures();
    pairs = built.pairs();
    firstUnit = built.firstUnit();
    unitWeek = built.unitWeek();
    unitLong = built.unitLong();
    roleWeek = new int[roles];
    for (int r = 0; r < roles; r++) {
      roleWeek[r] = sessions.times().firstWeek(sessions.roleNeed(r));
    }
    roleBegin = new int[roles + 1];
    var seen = new int[roles];
    for (int e = 0; e < edgeRole.length; e++) {
      int after = e + 1;
      forEachPlacement(e, (volunteer, r, pair) -> {
        if (seen[r] != after) {
          seen[r] = after;
          roleBegin[r + 1]++;
        }
      });
    }
    for (int r = 0; r < roles; r++) {
      roleBegin[r + 1] += roleBegin[r];
    }
    roleEdge = new int[roleBegin[roles]];
    int[] next = roleBegin.clone();
    for (int e = 0; e < edgeRole.length; e++) {
      int edge = e;
      forEachPlacement(e, (volunteer, r, pair) -> {
        if (next[r] == roleBegin[r] || roleEdge[next[r] - 1] != edge) {
          roleEdge[next[r]++] = edge;
        }
      });
    }
  }

  /** Number of units. */
  public int units() {
    return unitVolunteer.length + members.length;
  }

  /** Number of edges. */
  public int edges() {
    return edgeRole.length;
  }

  /**
   * Number of volunteer and role pairs: the edges of single volunteers, then the
   * pairs of groups.
   */
  public int pairs() {
    return pairs;
  }

  /** First edge of the unit. */
  public int begin(int unit) {
    return edgeBegin[unit];
  }

  /** First edge after the unit's. */
  public int end(int unit) {
    return edgeBegin[unit + 1];
  }

  /** The unit of an edge. */
  public int unit(int edge) {
    return edgeUnit[edge];
  }

  /** The unit that the volunteer belongs to as far as the role is concerned. */
  public int unitOf(int volunteer, int role) {
    int unit = firstUnit[volunteer];
    int week = roleWeek[role];
    while (unit + 1 < unitWeek.length && unitWeek[unit + 1] > unitWeek[unit]
        && unitWeek[unit + 1] <= week) {
      unit++;
    }
    return unit;
  }

  /** The first unit that the volunteer belongs to. */
  public int firstUnitOf(int volunteer) {
    return firstUnit[volunteer];
  }

  /** The last unit that the volunteer belongs to. */
  public int lastUnitOf(int volunteer) {
    int unit = firstUnit[volunteer];
    while (unit + 1 < unitWeek.length && unitWeek[unit + 1] > unitWeek[unit]) {
      unit++;
    }
    return unit;
  }

  /** All units that the volunteer belongs to, in order of time. */
  public IntStream unitsOf(int volunteer) {
    return IntStream.rangeClosed(firstUnitOf(volunteer), lastUnitOf(volunteer));
  }

  /** The first week of the unit's period, 0 for the first. */
  public int week(int unit) {
    return unitWeek[unit];
  }

  /**
   * Whether the unit's period is more than a plain week: it has commitments,
   * needs without a clock time or a caseload, or spans weeks.
   */
  public boolean isLong(int unit) {
    return unitLong[unit];
  }

  /** The role of a single volunteer's edge; the first member's for a group. */
  public int role(int edge) {
    return edgeRole[edge];
  }

  /** The soft level of the edge, in minutes. */
  public int soft(int edge) {
    return edgeSoft[edge];
  }

  /** Whether the edge is a group's. */
  public boolean isGroup(int edge) {
    return edge >= singles;
  }

  /** Whether the unit is a group. */
  public boolean isGroupUnit(int unit) {
    return unit >= unitVolunteer.length;
  }

  /** The volunteer of a unit that is no group. */
  public int volunteer(int unit) {
    return unitVolunteer[unit];
  }

  /** The members of a group. */
  public int[] members(int unit) {
    return members[unit - unitVolunteer.length];
  }

  /** The members' places in a group's edge. */
  public Part[] parts(int edge) {
    return parts[edge - singles];
  }

  /** Visits the places of an edge: one, or one for each of a group's members. */
  public void forEachPlacement(int edge, PlacementVisitor visitor) {
    if (isGroup(edge)) {
      for (var part : parts(edge)) {
        visitor.visit(part.volunteer(), part.role(), part.pair());
      }
    } else {
      visitor.visit(volunteer(edgeUnit[edge]), edgeRole[edge], edge);
    }
  }

  /** Whether the test holds of every place of an edge. */
  public boolean everyPlacement(int edge, PlacementTest test) {
    return isGroup(edge)
        ? Arrays.stream(parts(edge))
            .allMatch(part -> test.test(part.volunteer(), part.role(), part.pair()))
        : test.test(volunteer(edgeUnit[edge]), edgeRole[edge], edge);
  }

  /** Broken `together` pairs with pinned partners that a group's edge mends. */
  public int cures(int edge) {
    return edge < singles ? 0 : cures[edge - singles];
  }

  /** First position in the role's list of edges. */
  public int roleBegin(int role) {
    return roleBegin[role];
  }

  /** First position after the role's list. */
  public int roleEnd(int role) {
    return roleBegin[role + 1];
  }

  /** The edge at a position of a role's list; ascending within the role. */
  public int roleEdge(int position) {
    return roleEdge[position];
  }

  /** Seats of the role that the edge takes. */
  public int load(int edge, int role) {
    if (edge < singles) {
      return edgeRole[edge] == role ? 1 : 0;
    }
    int load = 0;
    for (var part : parts(edge)) {
      if (part.role() == role) {
        load++;
      }
    }
    return load;
  }

  /** Whether the volunteer is the edge's, or among its group's. */
  public boolean holds(int edge, int volunteer) {
    if (edge < singles) {
      return unitVolunteer[edgeUnit[edge]] == volunteer;
    }
    for (var part : parts(edge)) {
      if (part.volunteer() == volunteer) {
        return true;
      }
    }
    return false;
  }
}
