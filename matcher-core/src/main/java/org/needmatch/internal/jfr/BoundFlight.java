package org.needmatch.internal.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A better bound. */
@Name("org.needmatch.Bound")
@Label("Bound")
@Category("needmatch")
@Description("It was proven that no plan meets more points")
@StackTrace(false)
final class BoundFlight extends Event {
  static final BoundFlight PROBE = new BoundFlight();

  @Label("Bound")
  @Description("In points")
  long bound;

  private BoundFlight() {
  }

  static void lowered(long points) {
    var event = new BoundFlight();
    event.bound = points;
    event.commit();
  }
}
