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

  /**
   * The region as it was after a turn: as it was kept, or from its last state
   * before, whose turns after it are done again.
   *
   * @param last
   *          −1 for the start
   */
  PriceRegion at(TaskContext context, RegionTask.Part part, PriceTurns turns, int last)
      throws IOException {
    int region = turns.region();
    var known = context.take(region);
    if (known != null && known.region() != null && known.turn() == last) {
      return known.region();
    }
    var at = new PriceRegion(known == null ? ground(context, part.get()) : known.ground());
    int from = last;
    while (from >= 0 && !work.has(name("state", from, region))) {
      from--;
    }
    if (from >= 0) {
      at.restore(state(from, region));
    }
    for (int turn = from + 1; turn <= last; turn++) {
      turn(at, turns, turn);
    }
    return at;
  }

  /** Does a turn, of what all have told after the one before. */
  PriceRegion.Turn turn(PriceRegion at, PriceTurns turns, int turn) throws IOException {
    if (turn > 0) {
      tell(at, turns, turn - 1);
    }
    return at.turn(turn, turns.stepsOfRoles());
  }

  private RegionGround ground(TaskContext context, RegionProblem part) throws IOException {
    int[] owners = part.neighbours().ofNeed();
    var owned = RegionProblem.positions(owners, owner -> owner >= 0);
    return new RegionGround(part, SeatFiles.known(work, part, owned,
        owned.stream().map(i -> owners[i]).distinct().sorted(), context.rules()));
  }

  void state(int turn, int region, PriceState state) throws IOException {
    work.write(name("state", turn, region), out -> {
      out.writeDouble(state.iterations());
      WorkFolder.longs(out, state.price());
      WorkFolder.longs(out, state.next());
      WorkFolder.floats(out, state.direction());
      WorkFolder.floats(out, state.seen());
      WorkFolder.floats(out, state.leaning());
      WorkFolder.bytes(out, state.taken());
    });
  }

  private PriceState state(int turn, int region) throws IOException {
    return work.read(name("state", turn, region),
        in -> new PriceState(in.readDouble(), WorkFolder.longs(in), WorkFolder.longs(in),
            WorkFolder.floats(in), WorkFolder.floats(in), WorkFolder.floats(in),
            WorkFolder.bytes(in)));
  }

  /** Takes a state away that nobody goes on from. */
  void forget(int turn, int region) throws IOException {
    work.delete(name("state", turn, region));
  }

  void border(int turn, int region, long share, RegionBorder border) throws IOException {
    work.write(name("border", turn, region), out -> {
      out.writeLong(share);
      border.write(out);
    });
  }

  /** The share of the bound at the prices of a turn. */
  long share(int turn, int region) throws IOException {
    return work.read(name("border", turn, region), in -> in.readLong());
  }

  /**
   * Tells the region what all others told after a turn, one after the other.
   */
  void tell(PriceRegion at, PriceTurns turns, int turn) throws IOException {
    try {
      at.told(turn, () -> IntStream.range(0, turns.regions()).filter(r -> r != turns.region())
          .mapToObj(r -> heard(turn, r, turns.region())).iterator());
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private Heard heard(int turn, int from, int by) {
    try {
      return work.read(name("border", turn, from), in -> {
        in.readLong();
        return RegionBorder.read(from, by, in);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
