package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The decisions from the root to where an evaluation stands. Who is in a need
 * keeps those out who are apart from them.
 */
final class Path {
  private final IntFunction<Set<Integer>> apart;
  private final int[] runs;
  private final int[] notRun;
  private final Map<Integer, List<Integer>> inOfNeed = new HashMap<>();
  private final Map<Integer, List<Integer>> outOfNeed = new HashMap<>();
  private final Map<Integer, List<Integer>> inOfVolunteer = new HashMap<>();
  private final Map<Integer, List<Integer>> outOfVolunteer = new HashMap<>();

  Path(int needs) {
    this(needs, person -> Set.of());
  }

  /**
   * @param apart
   *          those who must not be where a person is
   */
  Path(int needs, IntFunction<Set<Integer>> apart) {
    this.apart = apart;
    runs = new int[needs];
    notRun = new int[needs];
  }

  void enter(NodeDecision decision) {
    switch (decision.kind()) {
      case RUNS -> runs[decision.need()]++;
      case NOT_RUN -> notRun[decision.need()]++;
      case IN -> {
        push(inOfNeed, decision.need(), decision.volunteer());
        push(inOfVolunteer, decision.volunteer(), decision.need());
        for (int other : apart.apply(decision.volunteer())) {
          pushOut(other, decision.need());
        }
      }
      case OUT -> pushOut(decision.volunteer(), decision.need());
    }
  }

  /** Takes the decision back that was entered last. */
  void leave(NodeDecision decision) {
    switch (decision.kind()) {
      case RUNS -> runs[decision.need()]--;
      case NOT_RUN -> notRun[decision.need()]--;
      case IN -> {
        of(inOfNeed, decision.need()).removeLast();
        of(inOfVolunteer, decision.volunteer()).removeLast();
        for (int other : apart.apply(decision.volunteer())) {
          popOut(other, decision.need());
        }
      }
      case OUT -> popOut(decision.volunteer(), decision.need());
    }
  }

  private void pushOut(int volunteer, int need) {
    push(outOfNeed, need, volunteer);
    push(outOfVolunteer, volunteer, need);
  }

  private void popOut(int volunteer, int need) {
    of(outOfNeed, need).removeLast();
    of(outOfVolunteer, volunteer).removeLast();
  }

  private static void push(Map<Integer, List<Integer>> lists, int key, int value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static List<Integer> of(Map<Integer, List<Integer>> lists, int key) {
    return lists.getOrDefault(key, List.of());
  }

  boolean runs(int need) {
    return runs[need] > 0;
  }

  boolean notRun(int need) {
    return notRun[need] > 0;
  }

  /** Volunteers who must be in the need. */
  List<Integer> inNeed(int need) {
    return of(inOfNeed, need);
  }

  /** Volunteers who must not be in the need. */
  List<Integer> outOfNeed(int need) {
    return of(outOfNeed, need);
  }

  /** Needs that the volunteer must be in. */
  List<Integer> needsOf(int volunteer) {
    return of(inOfVolunteer, volunteer);
  }

  /** Needs that the volunteer must not be in. */
  List<Integer> needsWithout(int volunteer) {
    return of(outOfVolunteer, volunteer);
  }
}
