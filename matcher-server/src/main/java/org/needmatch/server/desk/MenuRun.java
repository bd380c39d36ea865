package org.needmatch.server.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.replan.FrontierFormatter;
import org.needmatch.json.DeskMenuDocument;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.run.SolveOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The menu of changes over the draft, which comes a line at a time.
 * Thread-safe.
 */
final class MenuRun {
  private static final Logger LOG = LoggerFactory.getLogger(MenuRun.class);
  private static final List<Integer> ASKED = List.of(0, 1, 2, 5, FrontierPoint.ALL);

  private final String id;
  private final Revision of;
  private final Duration limit;
  private final long began = System.nanoTime();
  private volatile long ended;
  private volatile @Nullable ChangeFrontier found;
  private volatile boolean done;
  private volatile boolean failed;
  private @Nullable Thread thread;
  private boolean stopped;

  MenuRun(String id, Revision of, Duration limit) {
    this.id = id;
    this.of = of;
    this.limit = limit;
  }

  /** Works on the calling thread until all lines are there or it is stopped. */
  void run(Consumer<MenuRun> told) {
    var week = of.week();
    try {
      if (!begin()) {
        return;
      }
      var replanner = week.on(week.input()).replan(published(), week.setup().from(),
          SolveOptions.builder().timeLimit(limit).threads(week.setup().threads())
              .prices(week.prices()).build());
      found = replanner.menu(ASKED, soFar -> {
        found = soFar;
        told.accept(this);
      });
    } catch (RuntimeException e) {
      failed = true;
      LOG.error("menu-failed {}", e.getClass().getName());
    } finally {
      ended = System.nanoTime();
      end();
      told.accept(this);
    }
  }

  private synchronized boolean begin() {
    thread = stopped ? null : Thread.currentThread();
    return !stopped;
  }

  /** After this nobody interrupts the thread, which goes on to other work. */
  private synchronized void end() {
    if (thread != null) {
      thread = null;
      Thread.interrupted();
    }
    done = true;
  }

  /** The draft as if it had been published. */
  private PublishedPlan published() {
    var week = of.week();
    var answered = week.answered(of.draft());
    var rows = new ArrayList<PublishedRow>();
    of.plan().assignments().forEach(row -> {
      var seat = of.draft().seat(row.placement());
      rows.add(week.row(row.placement(), row.seat(), seat.status(), seat.pinned()));
    });
    var refusals = new ArrayList<PublishedRow>();
    answered.rows().stream().filter(row -> !row.status().stands()).forEach(refusals::add);
    refusals.addAll(answered.earlierRefusals());
    return new PublishedPlan(rows, refusals, answered.earlierDays());
  }

  Revision of() {
    return of;
  }

  String id() {
    return id;
  }

  long elapsedMillis() {
    return ((done ? ended : System.nanoTime()) - began) / 1_000_000;
  }

  boolean isDone() {
    return done;
  }

  boolean hasFailed() {
    return failed;
  }

  /** Asks it to end soon, or not to begin. */
  synchronized void stop() {
    stopped = true;
    if (thread != null) {
      thread.interrupt();
    }
  }

  /** The lines so far, from fewest changes to most. */
  List<Line> lines() {
    var menu = found;
    if (menu == null) {
      return List.of();
    }
    var words = FrontierFormatter.lines(menu);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < menu.lines().size(); i++) {
      var sentence = i == 0
          ? words.getFirst()
          : words.get(2 * i - 1) + " " + words.get(2 * i).strip();
      lines.add(new Line(menu.lines().get(i), menu.totalMedium(), menu.gainPerChange(i),
          Proposal.changes(of.draft(), menu.lines().get(i).plan()), sentence));
    }
    return lines;
  }

  /**
   * One line of it.
   *
   * @param gainPerChange
   *          points that each further person buys
   */
  record Line(FrontierPoint point, long total, double gainPerChange, Edit.Take take,
      String sentence) {
    /** How many people's weeks may change, or all. */
    String most() {
      return point.most() == FrontierPoint.ALL ? "all" : String.valueOf(point.most());
    }

    DeskMenuDocument.Line document(Revision of, boolean names) {
      var percent = new Percent(total);
      return new DeskMenuDocument.Line(most(), percent.of(point.score().medium()),
          percent.of(point.boundMedium()), total == 0 ? 0 : 100.0 * gainPerChange / total,
          point.changed(), sentence,
          Strip.between(of, take, names).stream().map(Strip.Change::sentence).toList());
    }
  }
}
