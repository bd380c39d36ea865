package org.needmatch.internal.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.internal.region.RegionProblem.Neighbours;

/**
 * A problem in regions: each need has one, and people have those in which they
 * have needs in reach, or one all the same. Needs that everybody can be in
 * reach of have none. Immutable; takes a bit for each person and region.
 */
public final class Division {
  private static final int NONE = -1;
  /** So many people and needs that are everywhere, multiplied, are too many. */
  private static final long MOST_DIVIDED = 1_000_000_000;

  private final Geography geography;
  private final Cuts cuts;
  private final @Nullable List<BitSet> takers;
  private final int[] regionOfNeed;
  private final List<BitSet> members = new ArrayList<>();
  private final List<BitSet> outlook = new ArrayList<>();
  private final int[] counted;
  private final BitSet shared = new BitSet();
  private final BitSet divided = new BitSet();

  /**
   * By reach alone: people may have regions in which they could be in no need.
   * Cost: people times the cells in reach of each.
   */
  public Division(Geography geography, Cuts cuts) {
    this(geography, cuts, null);
  }

  /**
   * The same where it is known who could be in a need of each region.
   *
   * @param takers
   *          by region, the numbers of those of its {@link #membership} who could
   *          be in one of its needs
   */
  public Division narrowed(List<BitSet> takers) {
    return new Division(geography, cuts, takers);
  }

  private Division(Geography geography, Cuts cuts, @Nullable List<BitSet> takers) {
    this.takers = takers;
    this.geography = geography;
    this.cuts = cuts;
    var problem = geography.problem();
    Map<Long, Integer> regionOfCell = new HashMap<>();
    regionOfNeed = new int[problem.needs().size()];
    Arrays.fill(regionOfNeed, NONE);
    geography.needsByCell().forEach((cell, needs) -> {
      int region = cuts.region(cell);
      regionOfCell.put(cell, region);
      for (int need : needs) {
        regionOfNeed[need] = region;
      }
    });
    for (int r = 0; r < cuts.regions(); r++) {
      members.add(new BitSet());
      outlook.add(new BitSet());
    }
    int[] everywhere = geography.everywhere();
    if ((long) everywhere.length * problem.volunteers().size() <= MOST_DIVIDED
        && problem.settings().attendance() != Settings.Attendance.EXPECTED) {
      IntStream.of(everywhere).forEach(divided::set);
    }
    counted = new int[problem.volunteers().size()];
    for (int v = 0; v < counted.length; v++) {
      if (geography.group(v) == v) {
        divide(v, regionOfCell);
      }
    }
  }

  private void divide(int first, Map<Long, Integer> regionOfCell) {
    var regions = new BitSet();
    int[] group = geography.members(first);
    var seen = new ArrayList<Long>();
    for (int v : group) {
      geography.reach().cells(geography.problem().volunteers().get(v), cell -> {
        Integer region = regionOfCell.get(cell);
        if (region != null && takes(group, region)) {
          regions.set(region);
          seen.add(cell);
        }
      });
    }
    if (regions.isEmpty()) {
      regions.set(first % regions());
    }
    regions.stream().forEach(r -> {
      for (int v : group) {
        members.get(r).set(v);
      }
    });
    int home = home(first, regions);
    if (regions.cardinality() > 1) {
      for (long cell : seen) {
        for (int need : geography.needsByCell().getOrDefault(cell, new int[0])) {
          outlook.get(home).set(need);
        }
      }
    }
    for (int v : group) {
      shared.set(v, regions.cardinality() > 1);
      counted[v] = home;
    }
  }

  /** Where they live, if that is one of the regions. */
  private int home(int volunteer, BitSet regions) {
    var place = geography.problem().volunteers().get(volunteer).home();
    int there = place == null ? NONE : cuts.region(Reach.GRID.cell(place));
    return there >= 0 && regions.get(there) ? there : regions.nextSetBit(0);
  }

  private boolean takes(int[] group, int region) {
    var known = takers;
    return known == null || Arrays.stream(group).anyMatch(known.get(region)::get);
  }

  /**
   * The region's needs with everybody who has one in reach, by reach alone: those
   * of them who could be in one are its takers.
   */
  RegionProblem membership(int region) {
    return geography.owned(region, members.get(region), own(region), geography.pins());
  }

  /** {@return how many regions there are} */
  public int regions() {
    return cuts.regions();
  }

  Geography geography() {
    return geography;
  }

  /** The region of a need, −1 when everybody can be in reach of it. */
  int regionOfNeed(int need) {
    return regionOfNeed[need];
  }

  /** The region in which the volunteer's week counts. */
  int counted(int volunteer) {
    return counted[volunteer];
  }

  /**
   * Whether needs that everybody can be in reach of have prices; else every seat
   * of them counts as full.
   */
  boolean pricesEverywhere() {
    return !divided.isEmpty();
  }

  /** {@return how many people have needs in reach in several regions} */
  public int shared() {
    return shared.cardinality();
  }

  /**
   * What the prices of a region need: its needs, everybody who has one in reach,
   * and what else those of them have in reach who are counted there.
   */
  public RegionProblem prices(int region) {
    var people = members.get(region);
    var own = own(region);
    var needs = (BitSet) own.clone();
    needs.or(outlook.get(region));
    needs.or(divided);
    var numbers = new Geography.PartNumbers();
    Problem part = geography.part(people, needs, geography.pins(), numbers);
    return new RegionProblem(region, part, numbers.volunteers(), leads(numbers.needs()),
        RegionProblem.positions(numbers.needs(), own::get),
        RegionProblem.positions(numbers.needs(), divided::get),
        RegionProblem.positions(numbers.needs(),
            n -> divided.get(n) && geography.lead(n) % regions() == region),
        RegionProblem.positions(numbers.volunteers(), v -> counted[v] == region),
        neighbours(numbers));
  }

  private Neighbours neighbours(Geography.PartNumbers numbers) {
    return new Neighbours(
        Arrays.stream(numbers.needs()).map(n -> divided.get(n) ? NONE : regionOfNeed[n]).toArray(),
        Arrays.stream(numbers.volunteers()).map(v -> counted[v]).toArray());
  }

  private BitSet own(int region) {
    var own = new BitSet();
    for (int n = 0; n < regionOfNeed.length; n++) {
      own.set(n, regionOfNeed[n] == region);
    }
    return own;
  }

  private int[] leads(int[] needs) {
    return Arrays.stream(needs).map(geography::lead).toArray();
  }
}
