package org.needmatch.internal.report.html;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.analysis.Trajectory;
import org.needmatch.internal.geo.AreaShapes;
import org.needmatch.metrics.ValueRate;

/**
 * What a page may show beyond the plan.
 *
 * @param names
 *          people by name; by id otherwise
 * @param rate
 *          for time that no initiative's own hourly value covers, null for none
 * @param shapes
 *          outlines of areas for the map
 * @param growth
 *          how the plan came about
 * @param since
 *          what changes since the published plan, null when none is kept
 */
public record PageOptions(boolean names, @Nullable ValueRate rate, AreaShapes shapes,
    Trajectory growth, @Nullable PublishedChanges since) {

  /** Ids only, no rate, no outlines, nothing of the run. */
  public static final PageOptions DEFAULT = new PageOptions(false, null, AreaShapes.NONE,
      Trajectory.NONE, null);

  /** The same, with people by name or not. */
  public PageOptions withNames(boolean value) {
    return new PageOptions(value, rate, shapes, growth, since);
  }

  /** The same with a rate. */
  public PageOptions withRate(@Nullable ValueRate value) {
    return new PageOptions(names, value, shapes, growth, since);
  }

  /** The same with outlines. */
  public PageOptions withShapes(AreaShapes value) {
    return new PageOptions(names, rate, value, growth, since);
  }

  /** The same with a run. */
  public PageOptions withGrowth(Trajectory value) {
    return new PageOptions(names, rate, shapes, value, since);
  }

  /** The same as what follows a published plan. */
  PageOptions withSince(PublishedChanges value) {
    return new PageOptions(names, rate, shapes, growth, value);
  }
}
