package org.needmatch.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.rules.Obstacle;

/** People who are to be together in a need, or apart. Immutable. */
public final class PairRule {
  private final Map<String, List<VolunteerPair>> pairs = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  /** The rule of a problem's pairs. */
  public PairRule(List<VolunteerPair> all) {
    for (var pair : all) {
      pairs.computeIfAbsent(pair.first(), id -> new ArrayList<>()).add(pair);
      pairs.computeIfAbsent(pair.second(), id -> new ArrayList<>()).add(pair);
      if (pair.kind() == VolunteerPair.Kind.APART) {
        apart.computeIfAbsent(pair.first(), id -> new HashSet<>()).add(pair.second());
        apart.computeIfAbsent(pair.second(), id -> new HashSet<>()).add(pair.first());
      }
    }
  }

  /** Whether the two are never in one need. */
  public boolean areApart(String one, String other) {
    return apartFrom(one).contains(other);
  }

  /** Those who are never in one need with somebody. */
  public Set<String> apartFrom(String volunteerId) {
    return apart.getOrDefault(volunteerId, Set.of());
  }

  /** Whether one of these belongs to the volunteer. */
  public boolean isTied(String volunteerId, Set<String> team) {
    return pairs(volunteerId).stream().anyMatch(pair -> pair.kind() == VolunteerPair.Kind.TOGETHER
        && team.contains(partner(pair, volunteerId)));
  }

  /**
   * What keeps the volunteer out of a need.
   *
   * @param team
   *          ids of those who are there
   * @param available
   *          ids of those who are there or could be added
   */
  public List<Obstacle> obstacles(String volunteerId, Set<String> team, Set<String> available) {
    var obstacles = new ArrayList<Obstacle>();
    for (var pair : pairs(volunteerId)) {
      var other = partner(pair, volunteerId);
      boolean together = pair.kind() == VolunteerPair.Kind.TOGETHER;
      if (together ? !available.contains(other) : team.contains(other)) {
        obstacles.add(new Obstacle.Pair(other, together));
      }
    }
    return obstacles;
  }

  private List<VolunteerPair> pairs(String volunteerId) {
    return pairs.getOrDefault(volunteerId, List.of());
  }

  private static String partner(VolunteerPair pair, String volunteerId) {
    return pair.first().equals(volunteerId) ? pair.second() : pair.first();
  }
}
