package org.needmatch.internal.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.instance.ProblemParts;
import org.needmatch.internal.region.RegionProblem.Neighbours;
import org.needmatch.internal.rules.PinReview;

/**
 * Where the people and needs of a problem are, and who must stay with whom. A
 * number is a position in the problem's list. Immutable; takes about 50 bytes a
 * person and need beside the problem.
 */
public final class Geography {
  private static final Comparator<Need> NEED_ORDER = Comparator
      .comparing((Need need) -> need.time().start()).thenComparing(Need::id);

  private final Problem problem;
  private final Reach reach;
  private final SeatRows.Positions positions;
  private final int[] group;
  private final int[][] groups;
  private final int[] lead;
  private final int[] everywhere;
  private final Map<Long, int[]> needsByCell = new HashMap<>();
  private final SeatRows pins;
  private final ProblemParts parts;
  private final Map<Integer, BitSet> toldOfCommitments = new HashMap<>();

  /** Cost: near linear in people and needs. */
  public Geography(Problem problem) {
    this.problem = problem;
    reach = Reach.of(problem);
    positions = new SeatRows.Positions(problem);
    group = groups(problem, positions);
    groups = new int[group.length][];
    for (int v = 0; v < group.length; v++) {
      int first = group[v];
      int[] known = groups[first];
      groups[first] = known == null ? new int[]{v} : Arrays.copyOf(known, known.length + 1);
      groups[first][groups[first].length - 1] = v;
    }
    lead = leads(problem, positions);
    var cells = new TreeMap<Long, List<Integer>>();
    var nowhere = new ArrayList<Integer>();
    for (int n = 0; n < lead.length; n++) {
      var first = problem.needs().get(lead[n]);
      if (Reach.isEverywhere(first)) {
        nowhere.add(n);
      } else {
        cells.computeIfAbsent(Reach.cell(first), cell -> new ArrayList<>()).add(n);
      }
    }
    cells.forEach((cell, needs) -> needsByCell.put(cell, ints(needs)));
    everywhere = ints(nowhere);
    pins = SeatRows.of(problem, positions, PinReview.of(problem).kept());
    parts = new ProblemParts(problem);
    for (var offer : problem.published().assignments()) {
      int need = positions.need(offer.needId());
      if (problem.needs().get(need).terms().commitment() != null) {
        toldOfCommitments.computeIfAbsent(need, n -> new BitSet())
            .set(positions.volunteer(offer.volunteerId()));
      }
    }
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** By volunteer, the first of those they are never placed without. */
  private static int[] groups(Problem problem, SeatRows.Positions positions) {
    int[] group = new int[problem.volunteers().size()];
    Arrays.setAll(group, v -> v);
    for (var pair : problem.pairs()) {
      if (pair.kind() == VolunteerPair.Kind.TOGETHER) {
        int a = root(group, positions.volunteer(pair.first()));
        int b = root(group, positions.volunteer(pair.second()));
        group[Math.max(a, b)] = Math.min(a, b);
      }
    }
    for (int v = 0; v < group.length; v++) {
      group[v] = root(group, v);
    }
    return group;
  }

  private static int root(int[] group, int of) {
    int v = of;
    while (group[v] != v) {
      v = group[v];
    }
    return v;
  }

  /** By need, the first session of its commitment, or itself. */
  static int[] leads(Problem problem, SeatRows.Positions positions) {
    var commitments = CommitmentIndex.of(problem);
    int[] lead = new int[problem.needs().size()];
    for (int n = 0; n < lead.length; n++) {
      var first = problem.needs().get(n);
      for (var other : commitments.with(first)) {
        first = NEED_ORDER.compare(other, first) < 0 ? other : first;
      }
      lead[n] = positions.need(first.id());
    }
    return lead;
  }

  Problem problem() {
    return problem;
  }

  SeatRows.Positions positions() {
    return positions;
  }

  /** The kept pins. */
  SeatRows pins() {
    return pins;
  }

  /** By need, the first session of its commitment, or itself. */
  int lead(int need) {
    return lead[need];
  }

  /** Needs that everybody can be in reach of, ascending. */
  int[] everywhere() {
    return everywhere.clone();
  }

  /** The first of those the volunteer is never placed without. */
  int group(int volunteer) {
    return group[volunteer];
  }

  /** A group's members, ascending; empty for whoever is not the first of one. */
  int[] members(int first) {
    int[] known = groups[first];
    return known == null ? new int[0] : known;
  }

  Map<Long, int[]> needsByCell() {
    return needsByCell;
  }

  Reach reach() {
    return reach;
  }

  /**
   * By cell, how much there is to do: its roles, times the people who could be in
   * reach. Cost: people times the cells in reach of each.
   */
  public Map<Long, Long> weights() {
    var people = new HashMap<Long, Integer>();
    for (var volunteer : problem.volunteers()) {
      reach.cells(volunteer, cell -> {
        if (needsByCell.containsKey(cell)) {
          people.merge(cell, 1, Integer::sum);
        }
      });
    }
    var weights = new TreeMap<Long, Long>();
    needsByCell.forEach((cell, needs) -> weights.put(cell,
        (1L + people.getOrDefault(cell, 0)) * Arrays.stream(needs)
            .mapToLong(n -> lead[n] == n ? problem.needs().get(n).roles().size() : 0).sum()));
    return weights;
  }

  /**
   * These people and needs as a problem of its own. What rows say of these people
   * elsewhere is pinned in needs with no other seat; who sits in these needs and
   * is not among these people is pinned there and takes nothing else; so does
   * whoever was told of a commitment here, which may have begun by that.
   *
   * @param people
   *          whole groups
   * @param needs
   *          whole commitments
   * @param rows
   *          a plan, or the pins alone
   * @param numbers
   *          receives the numbers of the part's people and needs, in its order
   */
  Problem part(BitSet people, BitSet needs, SeatRows rows, PartNumbers numbers) {
    var pinned = new ArrayList<Placement>();
    var guests = new BitSet();
    var elsewhere = new HashMap<Integer, Map<String, Integer>>();
    needs.stream().forEach(n -> rows.ofNeed(n, row -> {
      boolean outside = !people.get(rows.volunteer(row));
      if (outside || rows == pins || pins.contains(rows, row)) {
        guests.set(rows.volunteer(row), outside);
        pinned.add(rows.placement(problem, row));
      }
    }));
    people.stream().forEach(v -> rows.ofVolunteer(v, row -> {
      if (!needs.get(rows.need(row))) {
        var placement = rows.placement(problem, row);
        elsewhere.computeIfAbsent(rows.need(row), n -> new HashMap<>()).merge(placement.role(), 1,
            Integer::sum);
        pinned.add(placement);
      }
    }));
    var allNeeds = (BitSet) needs.clone();
    elsewhere.keySet().forEach(allNeeds::set);
    allNeeds.stream().filter(toldOfCommitments::containsKey)
        .forEach(n -> guests.or(toldOfCommitments.getOrDefault(n, new BitSet())));
    guests.andNot(people);
    var allPeople = (BitSet) people.clone();
    allPeople.or(guests);
    var persons = new ArrayList<Volunteer>();
    allPeople.stream().forEach(v -> {
      var one = problem.volunteers().get(v);
      persons.add(guests.get(v) ? one.toBuilder().available(List.of()).build() : one);
    });
    var sessions = new ArrayList<Need>();
    allNeeds.stream().forEach(n -> {
      var taken = elsewhere.get(n);
      var need = problem.needs().get(n);
      sessions.add(taken == null ? need : ProblemParts.shrunk(need, taken));
    });
    numbers.set(allPeople.stream().toArray(), allNeeds.stream().toArray());
    return parts.of(persons, sessions, pinned);
  }

  /**
   * The same as a region's part in which these people and needs are its own;
   * needs have their own numbers, not those of a commitment's first session.
   */
  RegionProblem owned(int region, BitSet people, BitSet needs, SeatRows rows) {
    var numbers = new PartNumbers();
    var part = part(people, needs, rows, numbers);
    return new RegionProblem(region, part, numbers.volunteers(), numbers.needs(),
        RegionProblem.positions(numbers.needs(), needs::get), new BitSet(), new BitSet(),
        RegionProblem.positions(numbers.volunteers(), people::get), Neighbours.NONE);
  }

  /** The numbers of a part's people and needs. */
  static final class PartNumbers {
    private int[] volunteers = {};
    private int[] needs = {};

    private void set(int[] people, int[] sessions) {
      volunteers = people;
      needs = sessions;
    }

    int[] volunteers() {
      return volunteers;
    }

    int[] needs() {
      return needs;
    }
  }
}
