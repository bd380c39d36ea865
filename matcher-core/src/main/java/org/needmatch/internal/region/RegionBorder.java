package org.needmatch.internal.region;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * What a region tells the others after a turn: to each the prices of people who
 * are in both, and to all the lowest prices for seats that people of several
 * regions compete for. 8 bytes a pair.
 *
 * @param region
 *          whose prices they are
 * @param lowest
 *          for seats of needs that everybody can be in reach of
 * @param told
 *          by the region that is told
 */
public record RegionBorder(int region, PairPrices lowest, Map<Integer, Told> told) {
  private static final Told NOTHING = new Told(0, new long[0]);

  /**
   * Prices in the order of the keys of their pairs, which both regions know.
   *
   * @param keys
   *          a sum over the {@linkplain #hash keys}: both must mean the same
   *          pairs
   * @param prices
   *          in 1/1024 of a point, 0 or more
   */
  public record Told(long keys, long[] prices) {
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
      out.writeLong(one.getValue().keys());
      WorkFolder.longs(out, one.getValue().prices());
    }
  }

  /** Reads what the listener hears, and skips the rest. */
  static Heard read(int from, int listener, DataInputStream in) throws IOException {
    var lowest = PairPrices.read(in);
    int regions = in.readInt();
    for (int i = 0; i < regions; i++) {
      int region = in.readInt();
      long keys = in.readLong();
      if (region == listener) {
        return new Heard(from, lowest, new Told(keys, WorkFolder.longs(in)));
      }
      in.skipNBytes(in.readInt() * (long) Long.BYTES);
    }
    return new Heard(from, lowest, NOTHING);
  }
}
