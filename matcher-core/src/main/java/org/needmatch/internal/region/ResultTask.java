package org.needmatch.internal.region;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes what a region's prices of a turn are good for: rows of the
 * certificate, prices, and who leans to it.
 */
record ResultTask(PriceTurns turns, int turn) implements RegionTask {

  @Override
  public int region() {
    return turns.region();
  }

  @Override
  public String done() {
    return RegionFiles.name("result", turn, region());
  }

  @Override
  public void run(TaskContext context, Part part) throws IOException {
    var work = context.work();
    var files = new RegionFiles(work);
    var at = files.at(context, part, turns, turn);
    files.tell(at, turns, turn);
    at.end();
    work.write(RegionFiles.name("certificate", region()), out -> {
      var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      at.writeRows(text);
      text.flush();
    });
    var all = at.all();
    work.write(RegionFiles.name("prices", region()), all::write);
    var leaning = at.inclinations();
    work.write(RegionFiles.name("leaning", region()), out -> {
      WorkFolder.ints(out, leaning.volunteers());
      WorkFolder.doubles(out, leaning.points());
      WorkFolder.ints(out, leaning.needs());
      WorkFolder.doubles(out, leaning.ofNeeds());
    });
    int eligible = at.ownPairs();
    work.write(done(), out -> out.writeInt(eligible));
  }
}
