package org.needmatch.benchmarks.smptsp;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.plan.Plan;

/**
 * The problem as volunteers and needs. A worker is a volunteer with one skill
 * for each task that they can do; a task is a remote need of one seat that asks
 * for its skill, with priority {@value #PRIORITY}; and each worker has a need
 * of priority 1 to rest the whole day, which nobody else can do. A plan that
 * covers all tasks then meets most when it uses the fewest workers. Of the
 * times only who overlaps whom counts, so they are numbered anew: a task lasts
 * from the first to the last of the largest sets of tasks at once that it is
 * part of. Immutable.
 */
public final class SmptspMapping {
  /** What a task is worth, in rests. */
  static final int PRIORITY = 2;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int POINTS = 1000;
  private static final int MINUTES_A_DAY = 1440;

  private final Smptsp of;

  /** A mapping of one problem. */
  public SmptspMapping(Smptsp of) {
    this.of = of;
  }

  /**
   * The same problem for needmatch.
   *
   * @throws IllegalArgumentException
   *           when it has more than 1,439 sets of tasks at once, none within
   *           another, so that a day has too few minutes for them
   */
  public Problem problem() {
    int[] times = times();
    int last = Arrays.stream(times).max().orElse(0);
    if (last >= MINUTES_A_DAY) {
      throw new IllegalArgumentException("The tasks overlap in " + last
          + " different largest sets, which is more than a day has minutes.");
    }
    var problem = Problem.builder(DAY);
    var midnight = DAY.atStartOfDay();
    for (int task = 0; task < of.tasks().size(); task++) {
      problem.add(Need.builder(task(task)).remote(true).priority(PRIORITY).skills(task(task))
          .time(span(midnight, times[2 * task], times[2 * task + 1])).build());
    }
    for (int worker = 0; worker < of.workers().size(); worker++) {
      var volunteer = Volunteer.builder(worker(worker)).skill(rest(worker), 1)
          .available(span(midnight, 0, MINUTES_A_DAY));
      of.workers().get(worker).forEach(task -> volunteer.skill(task(task), 1));
      problem.add(volunteer.build());
      problem.add(Need.builder(rest(worker)).remote(true).skills(rest(worker))
          .time(span(midnight, 0, MINUTES_A_DAY)).build());
    }
    return problem.build();
  }

  private static TimeSpan span(LocalDateTime midnight, int from, int to) {
    return new TimeSpan(midnight.plusMinutes(from), midnight.plusMinutes(to));
  }

  private static String task(int number) {
    return "t" + number;
  }

  private static String rest(int worker) {
    return "r" + worker;
  }

  private static String worker(int number) {
    return "w" + number;
  }

  /**
   * The start and the end of each task, one after the other. A largest set of
   * tasks at once begins where a task starts and another ends before any other
   * starts.
   */
  private int[] times() {
    var starts = new TreeSet<Integer>();
    var ends = new TreeSet<Integer>();
    of.tasks().forEach(task -> {
      starts.add(task.start());
      ends.add(task.end());
    });
    var sets = new ArrayList<Integer>();
    for (int start : starts) {
      var end = ends.higher(start);
      var next = starts.higher(start);
      if (end != null && (next == null || end <= next)) {
        sets.add(start);
      }
    }
    int[] times = new int[2 * of.tasks().size()];
    for (int i = 0; i < of.tasks().size(); i++) {
      var task = of.tasks().get(i);
      times[2 * i] = below(sets, task.start());
      times[2 * i + 1] = below(sets, task.end());
    }
    return times;
  }

  /** How many are less than a value; the list ascends. */
  private static int below(List<Integer> sets, int value) {
    int found = Collections.binarySearch(sets, value);
    return found >= 0 ? found : -found - 1;
  }

  /** The worker of each task in a plan; −1 for none. */
  public int[] workers(Plan plan) {
    int[] workerOf = new int[of.tasks().size()];
    Arrays.fill(workerOf, -1);
    plan.assignments().stream().filter(row -> row.needId().startsWith("t"))
        .forEach(row -> workerOf[number(row.needId())] = number(row.volunteerId()));
    return workerOf;
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  /**
   * The least workers that a bound leaves: no schedule with fewer can do all
   * tasks.
   *
   * @param boundMedium
   *          what no plan can exceed, in points
   */
  public long leastWorkers(long boundMedium) {
    return Math.max(0, (long) PRIORITY * of.tasks().size() + of.workers().size()
        - Math.floorDiv(boundMedium, POINTS));
  }
}
