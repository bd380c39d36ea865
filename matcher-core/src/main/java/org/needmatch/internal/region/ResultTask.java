package org.needmatch.internal.region;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes what a region's prices after a turn are good for: its share of the
 * bound, rows of the certificate, prices, and who leans to it.
 *
 * @param regions
 *          how many there are
 */
record ResultTask(int region, int regions, int turn) implements RegionTask {

  @Override
  public String done() {
    return RegionFiles.name("result", turn, region);
  }

  @Override
  public void run(TaskContext context, Part part) throws IOException {
    var work = context.work();
    var files = new RegionFiles(work);
    var at = files.at(context, part, region, turn);
    files.tell(at, turn, region, regions);
    long share = at.turn(0).share();
    work.write(RegionFiles.name("certificate", region), out -> {
      var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      at.writeRows(text);
      text.flush();
    });
    var all = at.all();
    work.write(RegionFiles.name("prices", region), all::write);
    var leaning = at.inclinations();
    work.write(RegionFiles.name("leaning", region), out -> {
      WorkFolder.ints(out, leaning.volunteers());
      WorkFolder.doubles(out, leaning.points());
      WorkFolder.ints(out, leaning.needs());
      WorkFolder.doubles(out, leaning.ofNeeds());
    });
    int eligible = at.ownPairs();
    work.write(done(), out -> {
      out.writeLong(share);
      out.writeLong(eligible);
    });
    context.keep(region, TaskContext.Held.of(at, turn));
  }
}
