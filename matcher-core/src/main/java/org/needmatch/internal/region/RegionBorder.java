package org.needmatch.internal.region;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;

/**
 * What a region tells the others after a turn: of pairs that are in both,
 * whether the side that is reckoned here takes them, and to all the lowest
 * prices for seats that people of several regions compete for. A bit a pair.
 *
 * @param region
 *          who tells
 * @param lowest
 *          for seats of needs that everybody can be in reach of
 * @param told
 *          by the region that is told
 */
public record RegionBorder(int region, PairPrices lowest, Map<Integer, Told> told) {
  private static final Told NOTHING = new Told(0, 0, new long[0], new BitSet(), new BitSet());

  /**
   * By pairs in the order of their keys, which both regions know.
   *
   * @param keys
   *          a sum over the {@linkplain #hash keys}: both must mean the same
   *          pairs
   * @param agreed
   *          a sum over the prices: both must have the same
   * @param start
   *          after the first turn, where the prices of people who are counted
   *          with the listener start, in 1/1024 of a point; then nothing
   * @param teams
   *          of these pairs, which are in teams
   * @param weeks
   *          of the listener's needs, which are in weeks of people counted here
   */
  public record Told(long keys, long agreed, long[] start, BitSet teams, BitSet weeks) {
  }

  /** What one region hears from another. */
  public record Heard(int from, PairPrices lowest, Told told) {
  }

  /** What a region hears. */
  public Heard by(int listener) {
    return new Heard(region, lowest, told.getOrDefault(listener, NOTHING));
  }

  /** A number for pairs in any order. */
  static long hash(long[] keys) {
    long sum = 0;
    for (long key : keys) {
      long mixed = (key ^ key >>> 31) * 0x9E3779B97F4A7C15L;
      sum += mixed ^ mixed >>> 29;
    }
    return sum;
  }

  void write(DataOutputStream out) throws IOException {
    lowest.write(out);
    out.writeInt(told.size());
    for (var one : told.entrySet()) {
      out.writeInt(one.getKey());
      var said = one.getValue();
      out.writeLong(said.keys());
      out.writeLong(said.agreed());
      WorkFolder.longs(out, said.start());
      WorkFolder.longs(out, said.teams().toLongArray());
      WorkFolder.longs(out, said.weeks().toLongArray());
    }
  }

  /** Reads what the listener hears. */
  static Heard read(int from, int listener, DataInputStream in) throws IOException {
    var lowest = PairPrices.read(in);
    int regions = in.readInt();
    for (int i = 0; i < regions; i++) {
      int region = in.readInt();
      var said = new Told(in.readLong(), in.readLong(), WorkFolder.longs(in),
          BitSet.valueOf(WorkFolder.longs(in)), BitSet.valueOf(WorkFolder.longs(in)));
      if (region == listener) {
        return new Heard(from, lowest, said);
      }
    }
    return new Heard(from, lowest, NOTHING);
  }
}
