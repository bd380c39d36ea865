package org.needmatch.internal.standby;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.needmatch.internal.standby.StandbyFlow.Option;

/**
 * The most valuable choice of options that clash with none of each other. Where
 * the flow of greatest value has a clash, each of its options is barred in a
 * case of its own, and the case of the greatest limit comes first: its first
 * choice without a clash is the best there is. After so many cases that choice
 * is mended instead, or the best in which nobody is chosen twice where that is
 * worth more, and the greatest limit stands.
 *
 * @param most
 *          options chosen in each group at most
 * @param room
 *          options chosen of each person at most
 * @param volunteerOf
 *          whose weeks the persons are
 * @param left
 *          of each seat the greatest value of an option that is not listed
 * @param clash
 *          of chosen options those of which at least one has to go, none when
 *          all go together
 */
record StandbyCases(List<Option> options, int[] groupOf, int[] most, int[] room, int[] volunteerOf,
    long[] left, Function<List<Integer>, List<Integer>> clash) {
  private static final int MOST_CASES = 300;
  private static final long MOST_WORK = 10_000_000;

  /**
   * What was chosen.
   *
   * @param limit
   *          what no choice can exceed
   */
  record Choice(List<Integer> chosen, long value, long limit) {
  }

  private record Case(BitSet barred, List<Integer> chosen, long limit, int number) {
  }

  Choice best() {
    var open = new PriorityQueue<Case>(
        Comparator.comparingLong((Case one) -> -one.limit()).thenComparingInt(Case::number));
    open.add(of(new BitSet(), 0));
    long cases = Math.min(MOST_CASES, MOST_WORK / Math.max(1, options.size()));
    int solved = 1;
    while (true) {
      var one = open.remove();
      var clashing = clash.apply(one.chosen());
      if (clashing.isEmpty()) {
        return choice(one.chosen(), one.limit());
      }
      if (solved + clashing.size() > cases) {
        var mended = choice(mended(one.chosen()), one.limit());
        var once = choice(mended(once()), one.limit());
        return mended.value() < once.value() ? once : mended;
      }
      for (int option : clashing) {
        var barred = (BitSet) one.barred().clone();
        barred.set(option);
        open.add(of(barred, solved++));
      }
    }
  }

  private Case of(BitSet barred, int number) {
    var flow = new StandbyFlow(options, groupOf, most, room, barred);
    var chosen = Arrays.stream(flow.solve()).filter(option -> option >= 0).boxed().toList();
    return new Case(barred, chosen, flow.limit(left), number);
  }

  /** Where nobody is chosen twice, so that little clashes. */
  private List<Integer> once() {
    var singly = Arrays.stream(room).map(each -> Math.min(1, each)).toArray();
    return Arrays.stream(new StandbyFlow(options, groupOf, most, singly, new BitSet()).solve())
        .filter(option -> option >= 0).boxed().toList();
  }

  private Choice choice(List<Integer> chosen, long limit) {
    return new Choice(chosen,
        chosen.stream().mapToLong(option -> options.get(option).value()).sum(), limit);
  }

  /** Without the least of each clash, and with whatever still fits. */
  private List<Integer> mended(List<Integer> clashing) {
    var chosen = new ArrayList<>(clashing);
    for (var wrong = clash.apply(chosen); !wrong.isEmpty(); wrong = clash.apply(chosen)) {
      chosen.remove(wrong.stream()
          .min(Comparator.comparingLong(option -> options.get(option).value())).orElseThrow());
    }
    var filled = new BitSet();
    var inGroup = new int[most.length];
    var ofPerson = new int[room.length];
    chosen.forEach(option -> count(options.get(option), filled, inGroup, ofPerson));
    var order = new ArrayList<Integer>();
    for (int i = 0; i < options.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingLong(option -> -options.get(option).value()));
    for (int i : order) {
      var option = options.get(i);
      int group = groupOf[option.seat()];
      if (!filled.get(option.seat()) && inGroup[group] < most[group]
          && ofPerson[option.person()] < room[option.person()]) {
        var beside = new ArrayList<>(chosen.stream()
            .filter(
                other -> volunteerOf[options.get(other).person()] == volunteerOf[option.person()]
                    || groupOf[options.get(other).seat()] == group)
            .toList());
        beside.add(i);
        if (clash.apply(beside).isEmpty()) {
          chosen.add(i);
          count(option, filled, inGroup, ofPerson);
        }
      }
    }
    return chosen;
  }

  private void count(Option option, BitSet filled, int[] inGroup, int[] ofPerson) {
    filled.set(option.seat());
    inGroup[groupOf[option.seat()]]++;
    ofPerson[option.person()]++;
  }
}
