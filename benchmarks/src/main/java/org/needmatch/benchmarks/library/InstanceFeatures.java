package org.needmatch.benchmarks.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.needmatch.benchmarks.statistics.Means;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * What an instance is like, in figures that tell easy ones from hard ones.
 * Cost: that of the eligibility graph, and the pairs of eligible sessions of at
 * most 2,000 people.
 */
public final class InstanceFeatures {
  private static final int PEOPLE_ASKED_FOR_CONFLICTS = 2000;

  private final Problem problem;
  private final Instance instance;
  private final Map<String, String> values = new LinkedHashMap<>();

  private InstanceFeatures(Problem problem) {
    this.problem = problem;
    instance = Instance.of(problem);
  }

  /** The figures by name, always in the same order. */
  public static Map<String, String> of(Problem problem) {
    var features = new InstanceFeatures(problem);
    features.sizes();
    features.degrees();
    features.tightness();
    features.teams();
    features.conflicts();
    features.worth();
    return features.values;
  }

  private void sizes() {
    var sessions = instance.sessions();
    int seats = IntStream.range(0, sessions.roleCount()).map(sessions::wanted).sum();
    put("volunteers", problem.volunteers().size());
    put("needs", problem.needs().size());
    put("roles", sessions.roleCount());
    put("seats", seats);
    put("weeks", problem.weeks());
    put("days", problem.needs().stream().map(need -> need.time().day()).distinct().count());
    put("pins", problem.pins().size());
    put("together", pairs(VolunteerPair.Kind.TOGETHER));
    put("apart", pairs(VolunteerPair.Kind.APART));
    put("eligible_pairs", instance.graph().pairs());
    put("pairs_a_seat", seats == 0 ? 0 : (double) instance.graph().pairs() / seats);
  }

  private long pairs(VolunteerPair.Kind kind) {
    return problem.pairs().stream().filter(pair -> pair.kind() == kind).count();
  }

  private void degrees() {
    var graph = instance.graph();
    double[] people = new double[problem.volunteers().size()];
    double[] roles = new double[instance.sessions().roleCount()];
    for (int edge = 0; edge < graph.edges(); edge++) {
      graph.forEachPlacement(edge, (volunteer, role, pair) -> {
        people[volunteer]++;
        roles[role]++;
      });
    }
    spread("roles_a_person", people);
    spread("people_a_role", roles);
    put("people_without_a_role", share(people, 0));
    put("roles_without_a_person", share(roles, 0));
    var sessions = instance.sessions();
    long lacking = IntStream.range(0, roles.length).filter(r -> roles[r] < sessions.wanted(r))
        .count();
    put("roles_too_scarce", roles.length == 0 ? 0 : (double) lacking / roles.length);
  }

  private static double share(double[] values, double most) {
    return values.length == 0
        ? 0
        : (double) Arrays.stream(values).filter(value -> value <= most).count() / values.length;
  }

  private void spread(String name, double[] values) {
    put(name + "_median", orZero(Means.median(values)));
    put(name + "_p90", orZero(Means.quantile(values, 0.9)));
    put(name + "_max", Arrays.stream(values).max().orElse(0));
  }

  /** Hours of all seats by the hours that people can give. */
  private void tightness() {
    double asked = problem.needs().stream().mapToDouble(
        need -> need.time().hours() * need.roles().stream().mapToInt(Role::wanted).sum()).sum();
    double given = problem.volunteers().stream()
        .mapToDouble(one -> Math.min(one.limits().hoursPerWeek() * problem.weeks(),
            one.available().stream().mapToDouble(span -> span.hours()).sum()))
        .sum();
    put("hours_asked", asked);
    put("hours_given", given);
    put("tightness", given == 0 ? 0 : asked / given);
  }

  private void teams() {
    double[] least = problem.needs().stream()
        .mapToDouble(need -> need.roles().stream().mapToInt(Role::minimum).sum()).toArray();
    put("needs_of_two_or_more", 1 - share(least, 1));
    put("least_team_mean", orZero(Means.arithmetic(least)));
    put("least_team_max", Arrays.stream(least).max().orElse(0));
    put("needs_of_several_roles",
        problem.needs().isEmpty()
            ? 0
            : (double) problem.needs().stream().filter(need -> need.roles().size() > 1).count()
                / problem.needs().size());
  }

  /**
   * The share of a person's pairs of eligible sessions that exclude each other.
   */
  private void conflicts() {
    var graph = instance.graph();
    var conflicts = new Conflicts(instance);
    long all = 0;
    long exclusive = 0;
    int step = Math.max(1, graph.units() / PEOPLE_ASKED_FOR_CONFLICTS);
    for (int unit = 0; unit < graph.units(); unit += step) {
      for (int a = graph.begin(unit); a < graph.end(unit); a++) {
        for (int b = a + 1; b < graph.end(unit); b++) {
          all++;
          exclusive += conflicts.between(a, b) ? 1 : 0;
        }
      }
    }
    put("conflict_density", all == 0 ? 0 : (double) exclusive / all);
  }

  private void worth() {
    var sessions = instance.sessions();
    var units = new ArrayList<Long>();
    IntStream.range(0, sessions.count()).forEach(n -> units.add(sessions.unit(n)));
    double[] values = units.stream().mapToDouble(Long::doubleValue).toArray();
    put("total_points", sessions.totalValue());
    put("distinct_units", units.stream().distinct().count());
    put("unit_variation",
        values.length == 0 ? 0 : Means.deviation(values) / Means.arithmetic(values));
  }

  private static double orZero(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  private void put(String name, double value) {
    values.put(name,
        value == Math.rint(value)
            ? String.format(Locale.ROOT, "%.0f", value)
            : String.format(Locale.ROOT, "%.4f", value));
  }
}
