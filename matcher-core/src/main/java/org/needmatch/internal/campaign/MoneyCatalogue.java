package org.needmatch.internal.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.Distances;
import org.needmatch.internal.io.read.CostRow;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.internal.whatif.Remedies;
import org.needmatch.rules.RuleSet;
import org.needmatch.whatif.Intervention;

/**
 * The options that rows of costs.csv mean in one week: a row without a
 * volunteer is an option for everybody whom it would let sit somewhere, alone
 * or with what other rows give them. Not thread-safe. Cost: volunteers × roles.
 */
public final class MoneyCatalogue {
  private final Problem problem;
  private final List<CostRow> rows;
  private final OpenedSeats seats;
  private final Map<Integer, List<String>> fetched = new TreeMap<>();
  private final Map<Integer, List<Option>> found = new TreeMap<>();

  private MoneyCatalogue(Problem problem, RuleSet rules, List<CostRow> rows) {
    this.problem = problem;
    this.rows = rows;
    seats = new OpenedSeats(problem, rules);
  }

  /**
   * The catalogue of a budget in money.
   *
   * @param budget
   *          in hundredths of the currency
   * @throws IllegalArgumentException
   *           when the budget pays for too many of one option
   */
  public static Catalogue of(Problem problem, RuleSet rules, List<CostRow> rows, long budget) {
    var made = new MoneyCatalogue(problem, rules, rows);
    return new Catalogue(problem, made.options(), budget, true);
  }

  private List<Option> options() {
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).kind() == CostRow.Kind.VOLUNTEER) {
        found.put(r, recruits(rows.get(r)));
      }
    }
    problem.volunteers().stream().filter(Volunteer::active).forEach(this::person);
    fetched.forEach((r, people) -> {
      var row = rows.get(r);
      found.put(r, List
          .of(new Option.Lift(row.option(), row.cost(), people, row.kilometres(), row.people())));
    });
    return found.values().stream().flatMap(List::stream).toList();
  }

  private List<Option> recruits(CostRow row) {
    var free = row.free();
    if (free != null) {
      var profile = new Intervention.Profile(row.has(), row.area(), row.place(), free);
      return List.of(new Option.Single(row.option(), row.cost(), row.most(),
          new Intervention.Recruit(profile, 1)));
    }
    var area = row.area();
    var options = new ArrayList<Option>();
    for (var profile : RecruitProfiles.all(problem)) {
      if (area == null || area.equals(profile.area())) {
        options.add(new Option.Single(row.option(), row.cost(), row.most(),
            new Intervention.Recruit(profile, 1)));
      }
    }
    return options;
  }

  /** What could be arranged for one person, and what of it opens a seat. */
  private void person(Volunteer one) {
    Map<Integer, Option> offered = new LinkedHashMap<>();
    for (int r = 0; r < rows.size(); r++) {
      var row = rows.get(r);
      var who = row.volunteerId();
      if (who == null || who.equals(one.id())) {
        var option = option(row, one);
        if (option != null) {
          offered.put(r, option);
        }
      }
    }
    for (int r : List.copyOf(offered.keySet())) {
      if (isOpenCheck(rows.get(r))) {
        var others = new ArrayList<Option>();
        offered.forEach((other, option) -> {
          if (rows.get(other).kind() != CostRow.Kind.CHECK) {
            others.add(option);
          }
        });
        var renewed = seats.asked(one, others);
        if (renewed == null) {
          offered.remove(r);
        } else {
          offered.put(r, check(rows.get(r), one, renewed));
        }
      }
    }
    var useful = seats.useful(one, List.copyOf(offered.values()));
    offered.forEach((r, option) -> {
      if (!useful.contains(option)) {
        return;
      }
      if (option instanceof Option.Lift) {
        fetched.computeIfAbsent(r, key -> new ArrayList<>()).add(one.id());
      } else {
        found.computeIfAbsent(r, key -> new ArrayList<>()).add(option);
      }
    });
  }

  private static boolean isOpenCheck(CostRow row) {
    return row.kind() == CostRow.Kind.CHECK && row.has().dbs().equals(DbsRequirement.NONE);
  }

  private static Option check(CostRow row, Volunteer one, DbsCertificate renewed) {
    return new Option.Single(row.option(), row.cost(), 1,
        new Intervention.Check(one.id(), renewed));
  }

  private @Nullable Option option(CostRow row, Volunteer one) {
    boolean household = !one.members().isEmpty();
    return switch (row.kind()) {
      case VOLUNTEER -> null;
      case CHECK -> household
          ? null
          : check(row, one, Remedies.widened(one.dbs(), row.has().dbs(), problem.week()));
      case TRAINING -> {
        var learnt = new TreeMap<>(row.has().skills());
        learnt.entrySet()
            .removeIf(entry -> one.skills().getOrDefault(entry.getKey(), 0) >= entry.getValue());
        yield household || learnt.isEmpty()
            ? null
            : new Option.Single(row.option(), row.cost(), 1,
                new Intervention.Training(one.id(), learnt));
      }
      case MILEAGE -> one.home() == null
          ? null
          : new Option.Single(row.option(), row.cost(), 1, new Intervention.LongerWay(one.id(),
              one.maxTravelKm() + row.kilometres(), row.kilometres()));
      case MINIBUS -> isNear(row, one.home())
          ? new Option.Lift(row.option(), row.cost(), List.of(one.id()), row.kilometres(),
              row.people())
          : null;
    };
  }

  private static boolean isNear(CostRow row, @Nullable Place home) {
    var from = row.place();
    return home != null && from != null && Distances.greatCircleKm(from, home) <= row.withinKm();
  }
}
