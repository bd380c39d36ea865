package org.needmatch.internal.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.bound.PricedChoices;
import org.needmatch.internal.bound.PricedChoices.Alternative;
import org.needmatch.whatif.Intervention;

/**
 * A week in which everything that a campaign may pay for is there at once: new
 * volunteers in as many copies as the budget pays for, and people once more for
 * each combination of options that concern them. Every plan of the week with a
 * set arranged is a plan here in which of each person one alternative sits.
 * People who are tied to each other have their alternatives together.
 */
final class WiderWeek {
  /** Of one person or group; with more, having any is having all. */
  private static final int MOST_COMBINED = 3;

  /** What an alternative is: options of people who are there, or a copy. */
  private record Meaning(Set<Integer> options, boolean lifted) {
  }

  /** People who are tied, and what may be arranged for them. */
  private record Group(List<Volunteer> members, List<Integer> options, List<Integer> lifts,
      boolean tied) {
  }

  private final Catalogue catalogue;
  private final List<Volunteer> volunteers;
  private final List<VolunteerPair> pairs;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> person = new HashMap<>();
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final Map<String, Integer> alternativeOf = new HashMap<>();
  private final Map<Integer, List<Integer>> copies = new LinkedHashMap<>();
  private final List<Map<Meaning, Integer>> groups = new ArrayList<>();
  private final List<Group> people = new ArrayList<>();
  private final Map<Integer, List<Integer>> groupsOf = new HashMap<>();
  private final List<Integer> lifts;

  WiderWeek(Catalogue catalogue) {
    this.catalogue = catalogue;
    lifts = catalogue.lifts();
    volunteers = new ArrayList<>(catalogue.problem().volunteers());
    pairs = new ArrayList<>(catalogue.problem().pairs());
    for (var one : volunteers) {
      ids.add(one.id());
      person.put(one.id(), person.size());
    }
    groups().forEach(this::add);
    IntStream.range(0, catalogue.options().size()).forEach(this::copies);
  }

  Problem problem() {
    return catalogue.problem().toBuilder().volunteers(volunteers).pairs(pairs).build();
  }

  PricedChoices choices() {
    return new PricedChoices(alternatives,
        volunteers.stream().mapToInt(one -> alternativeOf.getOrDefault(one.id(), -1)).toArray(),
        volunteers.stream().mapToInt(one -> person.getOrDefault(one.id(), -1)).toArray(),
        lifts.stream().mapToLong(o -> catalogue.options().get(o).cost()).toArray());
  }

  /** Everybody, those who are there first, as they are. */
  List<Volunteer> volunteers() {
    return List.copyOf(volunteers);
  }

  /** The volunteer whom another stands for, or is; null for a new one. */
  @Nullable
  Volunteer asTheyAre(Volunteer one) {
    var problem = catalogue.problem();
    int root = person.getOrDefault(one.id(), problem.volunteers().size());
    return root < problem.volunteers().size() ? problem.volunteers().get(root) : null;
  }

  private List<Group> groups() {
    var tied = new TiedPeople(catalogue.problem().pairs());
    Map<String, List<Volunteer>> members = new LinkedHashMap<>();
    catalogue.problem().volunteers().forEach(
        one -> members.computeIfAbsent(tied.first(one.id()), id -> new ArrayList<>()).add(one));
    var held = new HashSet<String>();
    catalogue.problem().held().stream().map(Placement::volunteerId).forEach(held::add);
    var found = new ArrayList<Group>();
    for (var group : members.values()) {
      var options = concerning(group, false);
      var lifting = concerning(group, true);
      if (!options.isEmpty() || !lifting.isEmpty()) {
        found.add(new Group(group, options, lifting,
            group.stream().noneMatch(one -> held.contains(one.id()))));
      }
    }
    return found;
  }

  private List<Integer> concerning(List<Volunteer> group, boolean lift) {
    var who = group.stream().map(Volunteer::id).toList();
    return IntStream.range(0, catalogue.options().size())
        .filter(o -> switch (catalogue.options().get(o)) {
          case Option.Single one -> !lift && who.contains(String.valueOf(one.change().about()));
          case Option.Lift one -> lift && one.people().stream().anyMatch(who::contains);
        }).boxed().toList();
  }

  private void add(Group group) {
    Stream.of(group.options(), group.lifts()).flatMap(List::stream)
        .forEach(o -> groupsOf.computeIfAbsent(o, key -> new ArrayList<>()).add(people.size()));
    people.add(group);
    var known = new HashMap<Meaning, Integer>();
    groups.add(known);
    int number = groups.size() - 1;
    int bits = group.lifts().stream().mapToInt(o -> 1 << lifts.indexOf(o)).sum();
    for (boolean lifted : bits == 0 ? new boolean[]{false} : new boolean[]{false, true}) {
      for (var options : combined(group.options())) {
        var meaning = new Meaning(options, lifted);
        known.put(meaning, alternatives.size());
        meanings.add(meaning);
        alternatives.add(new Alternative(number, cost(options, group), lifted ? bits : 0));
        boolean asTheyAre = options.isEmpty() && !lifted;
        seat(asTheyAre ? group.members() : changed(group, meaning));
        if (!asTheyAre && group.tied()) {
          tie(group.members());
        }
      }
    }
  }

  /** All combinations where they are few, else nothing and everything. */
  private static Collection<Set<Integer>> combined(List<Integer> options) {
    var all = new LinkedHashSet<Set<Integer>>();
    if (options.size() > MOST_COMBINED) {
      all.add(Set.of());
      all.add(Set.copyOf(options));
      return all;
    }
    for (int mask = 0; mask < 1 << options.size(); mask++) {
      var set = new HashSet<Integer>();
      for (int i = 0; i < options.size(); i++) {
        if ((mask & 1 << i) != 0) {
          set.add(options.get(i));
        }
      }
      all.add(Set.copyOf(set));
    }
    return all;
  }

  private long cost(Set<Integer> options, Group group) {
    var costs = options.stream().mapToLong(o -> catalogue.options().get(o).cost());
    return group.options().size() > MOST_COMBINED ? costs.min().orElse(0) : costs.sum();
  }

  private List<Volunteer> changed(Group group, Meaning meaning) {
    var changed = new ArrayList<Volunteer>();
    for (var one : group.members()) {
      var edits = new ArrayList<Option>();
      for (int o = 0; o < catalogue.options().size(); o++) {
        boolean concerns = switch (catalogue.options().get(o)) {
          case Option.Single single ->
            meaning.options().contains(o) && one.id().equals(single.change().about());
          case Option.Lift lift -> meaning.lifted() && lift.people().contains(one.id());
        };
        if (concerns) {
          edits.add(catalogue.options().get(o));
        }
      }
      var copy = PersonEdits.with(one, edits).toBuilder(id("with " + one.id())).build();
      person.put(copy.id(), person.getOrDefault(one.id(), -1));
      changed.add(copy);
      volunteers.add(copy);
    }
    return changed;
  }

  private void seat(List<Volunteer> members) {
    members.forEach(one -> alternativeOf.put(one.id(), alternatives.size() - 1));
  }

  /** Ties the last copies as those whom they stand for are. */
  private void tie(List<Volunteer> members) {
    var copy = new HashMap<String, String>();
    int first = volunteers.size() - members.size();
    for (int i = 0; i < members.size(); i++) {
      copy.put(members.get(i).id(), volunteers.get(first + i).id());
    }
    for (var pair : catalogue.problem().pairs()) {
      var one = copy.get(pair.first());
      var other = copy.get(pair.second());
      if (one != null && other != null && pair.kind() == VolunteerPair.Kind.TOGETHER) {
        pairs.add(new VolunteerPair(one, other, pair.kind()));
      }
    }
  }

  private void copies(int option) {
    if (catalogue.options().get(
        option) instanceof Option.Single(var name, var cost, var most, Intervention.Recruit recruit)) {
      var made = new ArrayList<Integer>();
      for (int i = 0; i < catalogue.most(option); i++) {
        var one = recruit.profile().volunteer(id("new " + option));
        volunteers.add(one);
        person.put(one.id(), person.size());
        made.add(alternatives.size());
        meanings.add(new Meaning(Set.of(option), false));
        alternatives.add(new Alternative(groups.size(), cost, 0));
        groups.add(Map.of());
        alternativeOf.put(one.id(), alternatives.size() - 1);
      }
      copies.put(option, made);
    }
  }

  private String id(String wish) {
    var id = wish;
    for (int i = 2; !ids.add(id); i++) {
      id = wish + " " + i;
    }
    return id;
  }

  /**
   * What a set changes in alternatives of people who are there.
   *
   * @return by group, numbered as its alternatives say, the alternative that
   *         counts; groups that the set leaves as they are may be missing
   */
  Map<Integer, Integer> changed(CampaignSet set) {
    var changed = new HashMap<Integer, Integer>();
    for (int option : set.had()) {
      for (int g : groupsOf.getOrDefault(option, List.of())) {
        var group = people.get(g);
        var had = Set.copyOf(group.options().stream().filter(o -> set.count(o) > 0).toList());
        if (group.options().size() > MOST_COMBINED && !had.isEmpty()) {
          had = Set.copyOf(group.options());
        }
        boolean lifted = group.lifts().stream().anyMatch(o -> set.count(o) > 0);
        changed.put(g, groups.get(g).getOrDefault(new Meaning(had, lifted), -1));
      }
    }
    return changed;
  }

  /** By group of people who are there, the alternative that nothing changes. */
  List<Integer> asTheyAre() {
    return groups.subList(0, people.size()).stream()
        .map(known -> known.getOrDefault(new Meaning(Set.of(), false), -1)).toList();
  }

  /** By option of new volunteers, the alternatives that are copies of one. */
  Map<Integer, List<Integer>> copies() {
    return copies;
  }

  /** The set that alternatives and lifts mean. */
  CampaignSet set(int[] picked, int paidLifts) {
    int[] counts = new int[catalogue.options().size()];
    for (int a : picked) {
      for (int option : meanings.get(a).options()) {
        counts[option] = Math.min(counts[option] + 1, catalogue.most(option));
      }
    }
    for (int l = 0; l < lifts.size(); l++) {
      counts[lifts.get(l)] = (paidLifts & 1 << l) == 0 ? 0 : 1;
    }
    return new CampaignSet(Arrays.stream(counts).boxed().toList());
  }
}
