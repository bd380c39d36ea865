package org.needmatch.internal.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A part of a solve. */
@Name("org.needmatch.Phase")
@Label("Phase")
@Category("needmatch")
@Description("A part of a solve; a part may lie within another, and search and bound run side by side")
@StackTrace(false)
final class PhaseFlight extends Event {
  static final PhaseFlight PROBE = new PhaseFlight();

  @Label("Name")
  @Nullable
  String name;

  private PhaseFlight() {
  }

  static void during(String name, Runnable work) {
    var event = new PhaseFlight();
    event.name = name;
    event.begin();
    try {
      work.run();
    } finally {
      event.commit();
    }
  }
}
