package org.needmatch.internal.instance;

/**
 * What needs are worth with given numbers of people in their roles. Immutable.
 */
public final class NeedValue {
  private final Instance instance;
  private final boolean[] optional;

  public NeedValue(Instance instance) {
    this.instance = instance;
    var sessions = instance.sessions();
    optional = new boolean[sessions.count()];
    for (int n = 0; n < optional.length; n++) {
      optional[n] = true;
      for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
        optional[n] &= sessions.minimum(r) == 0;
      }
    }
  }

  /** Whether the need runs. */
  public boolean runs(int need, int[] filled) {
    return runs(need, filled, 0);
  }

  /**
   * Whether the need runs.
   *
   * @param first
   *          the role that {@code filled} begins with
   */
  public boolean runs(int need, int[] filled, int first) {
    var sessions = instance.sessions();
    boolean anybody = !optional[need];
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      if (filled[r - first] < sessions.minimum(r)) {
        return false;
      }
      anybody |= filled[r - first] > 0;
    }
    return anybody;
  }

  /** Points of a need that runs. */
  public long value(int need, int[] filled) {
    return value(need, filled, 0);
  }

  /**
   * Points of a need that runs.
   *
   * @param first
   *          the role that {@code filled} begins with
   */
  public long value(int need, int[] filled, int first) {
    var sessions = instance.sessions();
    long value = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      value += sessions.roleValue(r, filled[r - first]);
    }
    return value;
  }

  /**
   * Points that people in a need that does not run would be worth towards its
   * minimum.
   */
  public long promise(int need, int[] filled) {
    var sessions = instance.sessions();
    long promise = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      promise += sessions.unit(need) * Math.min(filled[r], sessions.minimum(r));
    }
    return promise;
  }

  /**
   * Whether pins sit in the need and are too few, so that filling it up mends a
   * broken rule.
   */
  public boolean curable(int need) {
    return instance.pinFaults().curable(need);
  }
}
