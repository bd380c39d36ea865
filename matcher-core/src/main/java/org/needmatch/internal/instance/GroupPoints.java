package org.needmatch.internal.instance;

/** Points that each group of needs has in a plan under way. Not thread-safe. */
public final class GroupPoints {
  private final Floors floors;
  private final long[] met;

  /** Begins with none. */
  public GroupPoints(Floors floors) {
    this.floors = floors;
    met = new long[floors.count()];
  }

  /** Gives the need's group so many points more; returns what that saves it. */
  public long add(int need, long points) {
    int group = floors.group(need);
    if (group < 0) {
      return 0;
    }
    long before = floors.cost(group, met[group]);
    met[group] += points;
    return before - floors.cost(group, met[group]);
  }

  /** What a point of the need counts: more while its group is below its floor. */
  public long ofPoint(int need) {
    int group = floors.group(need);
    return group >= 0 && met[group] < floors.floor(group) ? 1 + floors.weight() : 1;
  }

  /** Points of the group. */
  public long met(int group) {
    return met[group];
  }
}
