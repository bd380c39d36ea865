package org.needmatch.internal.jfr;

import org.jspecify.annotations.Nullable;

/**
 * Makes events for Java's Flight Recorder while a recording wants them. Else
 * nothing is made, and asking costs the reading of a field; so it does on
 * runtimes without the module {@code jdk.jfr}. Thread-safe.
 */
public final class FlightRecorder {
  private static final boolean PRESENT = isPresent();

  private FlightRecorder() {
  }

  /** A solve that begins now, null when none is recorded. */
  public static @Nullable SolveFlight solve() {
    return PRESENT && SolveFlight.PROBE.isEnabled() ? SolveFlight.begun() : null;
  }

  /** Runs a part of a solve, recorded under its name. */
  public static void phase(String name, Runnable work) {
    if (PRESENT && PhaseFlight.PROBE.isEnabled()) {
      PhaseFlight.during(name, work);
    } else {
      work.run();
    }
  }

  /** Records that no plan meets more points. */
  public static void bound(long points) {
    if (PRESENT && BoundFlight.PROBE.isEnabled()) {
      BoundFlight.lowered(points);
    }
  }

  private static boolean isPresent() {
    try {
      Class.forName("jdk.jfr.Event", false, FlightRecorder.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
