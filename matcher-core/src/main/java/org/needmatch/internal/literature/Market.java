package org.needmatch.internal.literature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.SolverModel.Choice;

/**
 * The choices of a model by those who have them: an <em>agent</em> is a
 * volunteer, or several who are never placed without each other, in the order
 * of the input. What an agent likes is what the soft score says of the agent's
 * own choices: initiatives that are preferred, series that continue, short
 * ways. Immutable and thread-safe.
 */
final class Market {
  private final SolverModel model;
  private final List<Choice> choices;
  private final int[] need;
  private final List<String> needs;
  private final List<int[]> liked = new ArrayList<>();
  private final List<int[]> ofNeed = new ArrayList<>();
  private final List<List<Volunteer>> people = new ArrayList<>();
  private final int[] agent;

  /** Cost: linear in the choices. */
  Market(SolverModel model) {
    this.model = model;
    choices = IntStream.range(0, model.choices()).mapToObj(model::choice).toList();
    agent = new int[choices.size()];
    need = new int[choices.size()];
    var byPeople = grouped(
        choice -> choice.seats().stream().map(Choice.Seat::volunteerId).toList());
    var place = new HashMap<String, Integer>();
    model.problem().volunteers().forEach(one -> place.put(one.id(), place.size()));
    byPeople.entrySet().stream()
        .sorted(Comparator.comparing(one -> place.getOrDefault(one.getKey().getFirst(), 0)))
        .forEach(one -> {
          one.getValue().forEach(choice -> agent[choice] = people.size());
          people.add(one.getKey().stream()
              .map(id -> Objects.requireNonNull(model.problem().volunteer(id))).toList());
          liked.add(
              one.getValue().stream().sorted(likedFirst()).mapToInt(Integer::intValue).toArray());
        });
    var byNeed = grouped(Choice::needId);
    needs = List.copyOf(byNeed.keySet());
    byNeed.values().forEach(all -> {
      all.forEach(choice -> need[choice] = ofNeed.size());
      ofNeed.add(all.stream().sorted(likedFirst()).mapToInt(Integer::intValue).toArray());
    });
  }

  private <K> LinkedHashMap<K, List<Integer>> grouped(Function<Choice, K> key) {
    var groups = new LinkedHashMap<K, List<Integer>>();
    choices.forEach(choice -> groups.computeIfAbsent(key.apply(choice), one -> new ArrayList<>())
        .add(choice.id()));
    return groups;
  }

  /** The best liked first, then in order. */
  private Comparator<Integer> likedFirst() {
    return Comparator.comparingInt((Integer choice) -> -choices.get(choice).softPoints())
        .thenComparing(choice -> choice);
  }

  SolverModel model() {
    return model;
  }

  /** Number of choices. */
  int size() {
    return choices.size();
  }

  Choice choice(int id) {
    return choices.get(id);
  }

  /** Number of agents. */
  int agents() {
    return people.size();
  }

  /** Whose choice it is. */
  int agent(int choice) {
    return agent[choice];
  }

  /** The agent's people. */
  List<Volunteer> people(int one) {
    return people.get(one);
  }

  /** The agent's choices, best liked first. */
  int[] liked(int one) {
    return liked.get(one);
  }

  /** The need of the number; of a commitment its first session. */
  Need session(int number) {
    return Objects.requireNonNull(model.problem().need(needs.get(number)));
  }

  /** Ids of the needs that somebody has a choice in. */
  List<String> needs() {
    return needs;
  }

  /** The number of the choice's need in {@link #needs()}. */
  int need(int choice) {
    return need[choice];
  }

  /** The need's choices, those first whose people like them best. */
  int[] ofNeed(int number) {
    return ofNeed.get(number);
  }

  /** Weeks that the agent has waited: the longest of its people. */
  int waiting(int one) {
    return people.get(one).stream().mapToInt(Volunteer::weeksWaiting).max().orElse(0);
  }
}
