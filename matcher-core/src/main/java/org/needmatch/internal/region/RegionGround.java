package org.needmatch.internal.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.CoordinatedPrices;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.instance.NeedTable;
import org.needmatch.rules.RuleSet;

/**
 * All of a region that stays while its prices move: its people and needs, its
 * pairs, and the names that other regions know them by. Immutable and
 * thread-safe.
 */
final class RegionGround {
  private static final int NONE = -1;

  private final RegionProblem part;
  private final Instance instance;
  private final CoordinatedPrices.Ground pairs;
  private final int[] numberOfNeed;
  private final long[] roleKey;
  private final Map<Long, Integer> dividedByKey = new HashMap<>();
  private final SortedMap<Integer, Border> abroad;
  private final SortedMap<Integer, Border> guests;

  /**
   * Pairs that two regions have: one reckons the weeks, the other the teams.
   *
   * @param pairs
   *          by key
   * @param keys
   *          a sum over their keys
   */
  record Border(int[] pairs, long keys) {
    static final Border NONE = new Border(new int[0], 0);
  }

  /** Cost: near linear in the part's pairs. */
  RegionGround(RegionProblem part, RuleSet rules) {
    this.part = part;
    instance = Instance.of(part.problem(), rules);
    var sessions = instance.sessions();
    int[] position = positions(part, sessions);
    numberOfNeed = Arrays.stream(position).map(p -> part.needNumbers()[p]).toArray();
    pairs = new CoordinatedPrices.Ground(instance,
        new CoordinatedPrices.Scope(n -> part.own().get(position[n]),
            n -> part.divided().get(position[n]), n -> part.settled().get(position[n]),
            part.counted()::get, part.volunteerNumbers()));
    roleKey = new long[sessions.roleCount()];
    for (int r = 0; r < roleKey.length; r++) {
      int need = sessions.roleNeed(r);
      roleKey[r] = PairPrices.key(numberOfNeed[need], r - sessions.roleBegin(need), 0);
      if (part.divided().get(position[need])) {
        dividedByKey.put(roleKey[r], r);
      }
    }
    var neighbours = part.neighbours();
    abroad = byRegion(pair -> pairs.isCounted(pair) && !pairs.isOwn(pair)
        ? neighbours.ofNeed()[position[sessions.roleNeed(pairs.role(pair))]]
        : NONE);
    guests = byRegion(pair -> pairs.isOwn(pair) && !pairs.isCounted(pair)
        ? neighbours.counting()[pairs.volunteer(pair)]
        : NONE);
  }

  /** By need of the table, the position of its first session in the part. */
  static int[] positions(RegionProblem part, NeedTable sessions) {
    Map<String, Integer> positions = new HashMap<>();
    part.problem().needs().forEach(need -> positions.put(need.id(), positions.size()));
    return IntStream.range(0, sessions.count())
        .map(n -> positions.getOrDefault(sessions.need(n).id(), -1)).toArray();
  }

  /** By the region that a pair is shared with, those that are with one. */
  private SortedMap<Integer, Border> byRegion(IntUnaryOperator region) {
    var lists = new TreeMap<Integer, IntList>();
    for (int pair : byKey(pair -> region.applyAsInt(pair) >= 0)) {
      lists.computeIfAbsent(region.applyAsInt(pair), number -> new IntList()).add(pair);
    }
    var borders = new TreeMap<Integer, Border>();
    lists.forEach((number, list) -> borders.put(number,
        new Border(list.toArray(), RegionBorder.hash(keys(list.toArray())))));
    return borders;
  }

  /** Pairs in the order of their keys. */
  private int[] byKey(IntPredicate some) {
    return IntStream.range(0, roleKey.length).boxed()
        .sorted(Comparator.comparingLong(r -> roleKey[r]))
        .flatMapToInt(r -> byVolunteer(pairs.ofRole(r).filter(some).toArray())).toArray();
  }

  private IntStream byVolunteer(int[] pairsOfRole) {
    for (int i = 1; i < pairsOfRole.length; i++) {
      if (pairs.volunteer(pairsOfRole[i - 1]) > pairs.volunteer(pairsOfRole[i])) {
        return Arrays.stream(pairsOfRole).boxed().sorted(Comparator.comparingInt(pairs::volunteer))
            .mapToInt(Integer::intValue);
      }
    }
    return Arrays.stream(pairsOfRole);
  }

  RegionProblem part() {
    return part;
  }

  Instance instance() {
    return instance;
  }

  CoordinatedPrices.Ground pairs() {
    return pairs;
  }

  /** How many pairs there are. */
  int count() {
    return instance.graph().pairs();
  }

  /** The number of a role's need. */
  int needNumber(int role) {
    return numberOfNeed[instance.sessions().roleNeed(role)];
  }

  long key(int pair) {
    return roleKey[pairs.role(pair)] | part.volunteerNumbers()[pairs.volunteer(pair)];
  }

  long[] keys(int[] some) {
    return Arrays.stream(some).mapToLong(this::key).toArray();
  }

  /** Whether people of several regions compete for the role's seats. */
  boolean isDivided(int role) {
    return dividedByKey.containsKey(roleKey[role]);
  }

  /** Roles that are divided, by the first name that a pair of each can have. */
  Map<Long, Integer> dividedByKey() {
    return dividedByKey;
  }

  /** The divided role that a pair of this name is in, null for none. */
  @Nullable
  Integer dividedRole(long key) {
    return dividedByKey.get(PairPrices.role0(key));
  }

  /**
   * By another region, pairs of people who are counted here in its needs, by key.
   */
  SortedMap<Integer, Border> abroad() {
    return abroad;
  }

  /**
   * By another region, pairs of people who are counted there in own needs, by
   * key.
   */
  SortedMap<Integer, Border> guests() {
    return guests;
  }

  /** Own pairs, by key. */
  int[] own() {
    return byKey(pairs::isOwn);
  }
}
