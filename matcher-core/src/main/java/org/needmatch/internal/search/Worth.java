package org.needmatch.internal.search;

import org.needmatch.instance.Instance;

/** What needs are worth with given numbers of people in their roles. Immutable. */
final class Worth {
  private final Instance instance;
  private final boolean[] curable;
  private final boolean[] optional;

  Worth(Instance instance) {
    this.instance = instance;
    var sessions = instance.sessions();
    curable = new boolean[sessions.count()];
    optional = new boolean[sessions.count()];
    for (int n = 0; n < curable.length; n++) {
      boolean pinned = false;
      boolean short_ = false;
      boolean asks = false;
      for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
        pinned |= instance.pins().filled(r) > 0;
        short_ |= instance.pins().filled(r) < sessions.minimum(r);
        asks |= sessions.minimum(r) > 0;
      }
      curable[n] = pinned && short_;
      optional[n] = !asks;
    }
  }

  /** Whether the need runs. */
  boolean runs(int need, int[] filled) {
    var sessions = instance.sessions();
    boolean anybody = !optional[need];
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      if (filled[r] < sessions.minimum(r)) {
        return false;
      }
      anybody |= filled[r] > 0;
    }
    return anybody;
  }

  /** Points of a need that runs. */
  long value(int need, int[] filled) {
    var sessions = instance.sessions();
    long value = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      value += sessions.roleValue(r, filled[r]);
    }
    return value;
  }

  /** Points that people in a need that does not run would be worth towards its minimum. */
  long promise(int need, int[] filled) {
    var sessions = instance.sessions();
    long promise = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      promise += sessions.unit(need) * Math.min(filled[r], sessions.minimum(r));
    }
    return promise;
  }

  /** Whether pins sit in the need and are too few, so that filling it up mends a broken rule. */
  boolean curable(int need) {
    return curable[need];
  }
}
