package org.needmatch.internal.region;

import java.io.IOException;
import org.needmatch.internal.region.PricePhase.Schedule;

/**
 * One turn of a region's prices, from what all regions ended the last with.
 *
 * @param regions
 *          how many there are
 * @param turn
 *          from 0
 */
record PriceTask(int region, int regions, int turn, Schedule how) implements RegionTask {

  @Override
  public String done() {
    return RegionFiles.name("state", turn, region);
  }

  @Override
  public void run(TaskContext context, Part part) throws IOException {
    var files = new RegionFiles(context.work());
    var at = files.at(context, part, region, turn - 1);
    if (turn > 0) {
      files.tell(at, turn - 1, region, regions);
    }
    boolean byRoles = turn < how.turnsOfRoles();
    long share = at.turn(byRoles ? 0 : how.steps()).share();
    if (byRoles) {
      at.stepRoles(how.stepsOfRoles(), turn * how.stepsOfRoles());
    }
    files.border(turn, region, at.border());
    files.state(turn, region, share, at.state());
    context.keep(region, TaskContext.Held.of(at, turn));
  }
}
