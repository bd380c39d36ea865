package org.needmatch.internal.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Percentage;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** One solve, from its beginning to its end. */
@Name("org.needmatch.Solve")
@Label("Solve")
@Category("needmatch")
@Description("A solve: its size, what it found and why it stopped")
@StackTrace(false)
public final class SolveFlight extends Event {
  static final SolveFlight PROBE = new SolveFlight();

  @Label("Strategy")
  public @Nullable String strategy;
  @Label("Volunteers")
  public int volunteers;
  @Label("Needs")
  public int needs;
  @Label("Eligible Pairs")
  @Description("Pairs of a volunteer and a role that some plan may hold")
  public long eligiblePairs;
  @Label("Threads")
  public int threads;
  @Label("Assignments")
  @Description("Seats of the plan that are taken")
  public int assignments;
  @Label("Points Met")
  @Description("Weighted need that the plan meets, in points")
  public long met;
  @Label("Points Wanted")
  @Description("Weighted need with every seat filled, in points")
  public long wanted;
  @Label("Bound")
  @Description("No plan meets more points than that")
  public long bound;
  @Label("Gap")
  @Description("How far the plan may be below the best one, of the bound")
  @Percentage
  public double gap;
  @Label("Steps")
  @Description("Steps of the search; one of the strategy certified is 1000 proposals")
  public long steps;
  @Label("Stop Cause")
  @Description("Why the solve ended, none when it failed")
  public @Nullable String stopCause;
  @Label("Failure")
  @Description("The class of the error that the solve failed with")
  public @Nullable String failure;
  @Label("Failed Parts")
  @Description("Parts of the search that failed by an error of the program and were left out")
  public int failedParts;

  private SolveFlight() {
  }

  static SolveFlight begun() {
    var event = new SolveFlight();
    event.begin();
    return event;
  }
}
