package org.needmatch.internal.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.needmatch.internal.bound.PriceState;
import org.needmatch.internal.region.RegionBorder.Heard;

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
    if (known != null && known.region() != null && known.turn() == turn) {
      return known.region();
    }
    var at = new PriceRegion(known == null ? ground(context, part.get()) : known.ground());
    if (turn >= 0) {
      at.restore(state(turn, region));
    }
    return at;
  }

  private RegionGround ground(TaskContext context, RegionProblem part) throws IOException {
    int[] owners = part.neighbours().ofNeed();
    var owned = RegionProblem.positions(owners, owner -> owner >= 0);
    return new RegionGround(part, SeatFiles.known(work, part, owned,
        owned.stream().map(i -> owners[i]).distinct().sorted(), context.rules()));
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

  void border(int turn, int region, RegionBorder border) throws IOException {
    work.write(name("border", turn, region), border::write);
  }

  /**
   * Tells the region what all others told after a turn, one after the other.
   */
  void tell(PriceRegion at, int turn, int region, int regions) throws IOException {
    try {
      at.told(() -> IntStream.range(0, regions).filter(r -> r != region)
          .mapToObj(r -> heard(turn, r, region)).iterator());
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private Heard heard(int turn, int from, int by) {
    try {
      return work.read(name("border", turn, from), in -> RegionBorder.read(from, by, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
