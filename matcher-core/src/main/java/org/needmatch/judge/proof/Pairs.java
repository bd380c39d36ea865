package org.needmatch.judge.proof;

import java.util.Arrays;

/**
 * Volunteers and the roles that some plan could hold them in, numbered by
 * volunteer, then role.
 */
final class Pairs {
  private final int[] firstOf;
  private final int[] volunteers;
  private final int[] roles;
  private final int[] firstIn;
  private final int[] byRole;

  /**
   * @param rolesOf
   *          of each volunteer, ascending
   */
  Pairs(int[][] rolesOf, int roleCount) {
    firstOf = new int[rolesOf.length + 1];
    for (int volunteer = 0; volunteer < rolesOf.length; volunteer++) {
      firstOf[volunteer + 1] = firstOf[volunteer] + rolesOf[volunteer].length;
    }
    int size = firstOf[rolesOf.length];
    volunteers = new int[size];
    roles = new int[size];
    firstIn = new int[roleCount + 1];
    for (int volunteer = 0; volunteer < rolesOf.length; volunteer++) {
      int pair = firstOf[volunteer];
      for (int role : rolesOf[volunteer]) {
        volunteers[pair] = volunteer;
        roles[pair++] = role;
        firstIn[role + 1]++;
      }
    }
    for (int role = 0; role < roleCount; role++) {
      firstIn[role + 1] += firstIn[role];
    }
    byRole = new int[size];
    var next = firstIn.clone();
    for (int pair = 0; pair < size; pair++) {
      byRole[next[roles[pair]]++] = pair;
    }
  }

  int size() {
    return roles.length;
  }

  /** The first pair of a volunteer; the next volunteer's is the end. */
  int firstOf(int volunteer) {
    return firstOf[volunteer];
  }

  int volunteer(int pair) {
    return volunteers[pair];
  }

  int role(int pair) {
    return roles[pair];
  }

  /** The pairs in a role, ascending. */
  int[] in(int role) {
    return Arrays.copyOfRange(byRole, firstIn[role], firstIn[role + 1]);
  }

  /** The pairs of a volunteer in the roles from one on and before another. */
  int[] between(int volunteer, int from, int to) {
    int first = insertion(volunteer, from);
    int end = first;
    while (end < firstOf[volunteer + 1] && roles[end] < to) {
      end++;
    }
    var found = new int[end - first];
    for (int i = 0; i < found.length; i++) {
      found[i] = first + i;
    }
    return found;
  }

  private int insertion(int volunteer, int role) {
    int found = find(volunteer, role);
    return found >= 0 ? found : -1 - found;
  }

  /** The number of a pair, below 0 when it is none. */
  int find(int volunteer, int role) {
    return Arrays.binarySearch(roles, firstOf[volunteer], firstOf[volunteer + 1], role);
  }
}
