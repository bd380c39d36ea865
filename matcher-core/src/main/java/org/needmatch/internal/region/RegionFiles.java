package org.needmatch.internal.region;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.internal.bound.PriceState;

/** What the files of a work folder hold, and their names. */
final class RegionFiles {
  private final WorkFolder work;

  RegionFiles(WorkFolder work) {
    this.work = work;
  }

  /** Of a region after a turn or in a round. */
  static String name(String what, int turn, int region) {
    return String.format(Locale.ROOT, "%s-%04d-%04d.bin", what, turn, region);
  }

  /** Of a region at the end. */
  static String name(String what, int region) {
    return String.format(Locale.ROOT, "%s-%04d.bin", what, region);
  }

  /** The region as it was after a turn, −1 for the start. */
  PriceRegion at(TaskContext context, RegionTask.Part part, int region, int turn)
      throws IOException {
    var known = context.take(region);
    if (known != null && known.turn() == turn) {
      return known.region();
    }
    var at = known == null ? new PriceRegion(part.get(), context.rules()) : known.region();
    if (turn >= 0) {
      at.restore(state(turn, region));
    }
    return at;
  }

  void state(int turn, int region, long share, PriceState state) throws IOException {
    work.write(name("state", turn, region), out -> {
      out.writeLong(share);
      out.writeDouble(state.iterations());
      WorkFolder.longs(out, state.price());
      WorkFolder.floats(out, state.direction());
      WorkFolder.floats(out, state.seen());
      WorkFolder.floats(out, state.leaning());
      WorkFolder.doubles(out, state.ofRoles());
    });
  }

  /** The share of the bound with which a turn of a region began. */
  long share(int turn, int region) throws IOException {
    return work.read(name("state", turn, region), in -> in.readLong());
  }

  private PriceState state(int turn, int region) throws IOException {
    return work.read(name("state", turn, region), in -> {
      in.readLong();
      return new PriceState(in.readDouble(), WorkFolder.longs(in), WorkFolder.floats(in),
          WorkFolder.floats(in), WorkFolder.floats(in), WorkFolder.doubles(in));
    });
  }

  void border(int turn, int region, BorderPrices border) throws IOException {
    work.write(name("border", turn, region), out -> prices(out, border));
  }

  /** What all others told after a turn. */
  List<BorderPrices> others(int turn, int region, int regions) throws IOException {
    var others = new ArrayList<BorderPrices>();
    for (int r = 0; r < regions; r++) {
      if (r != region) {
        others.add(prices(name("border", turn, r)));
      }
    }
    return others;
  }

  BorderPrices prices(String name) throws IOException {
    return work.read(name, in -> new BorderPrices(WorkFolder.longs(in), WorkFolder.longs(in)));
  }

  static void prices(DataOutputStream out, BorderPrices prices) throws IOException {
    WorkFolder.longs(out, prices.keys());
    WorkFolder.longs(out, prices.prices());
  }
}
