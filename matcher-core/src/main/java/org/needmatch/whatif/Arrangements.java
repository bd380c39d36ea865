package org.needmatch.whatif;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.Explainer;
import org.needmatch.explain.Opportunity;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.geo.TravelTimes;
import org.needmatch.measure.Crews;
import org.needmatch.measure.NeedWorth;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Reason;

/**
 * What could be arranged with the people who are there: checks, minutes,
 * kilometres, smaller teams.
 */
final class Arrangements {
  private static final long MOST_MINUTES = 120;
  private static final double MOST_KM = 10;
  private static final double TENTH = 10;
  private static final double WIDER = 2;

  private final Problem problem;
  private final Map<String, Need> needs = new HashMap<>();
  private final Map<String, Volunteer> volunteers = new HashMap<>();

  Arrangements(Problem problem) {
    this.problem = problem;
    problem.needs().forEach(need -> needs.put(need.id(), need));
    problem.volunteers().forEach(volunteer -> volunteers.put(volunteer.id(), volunteer));
  }

  /** By kind, each list best first. */
  List<List<Proposal>> of(Explainer explainer, Plan plan) {
    var checks = new ArrayList<Proposal>();
    var minutes = new ArrayList<Proposal>();
    var kilometres = new ArrayList<Proposal>();
    for (var one : explainer.everybody()) {
      check(one, checks);
      for (var chance : one.opportunities()) {
        if (chance.lacks() instanceof Reason.Unavailable lacks) {
          time(one.volunteerId(), chance, lacks, minutes);
        } else if (chance.lacks() instanceof Reason.TooFar lacks) {
          way(one.volunteerId(), chance, lacks, kilometres);
        }
      }
    }
    var teams = teams(plan);
    var kinds = List.of(checks, minutes, kilometres, teams);
    kinds.forEach(kind -> kind.sort(Proposal.ORDER));
    return List.copyOf(kinds);
  }

  private void check(VolunteerExplanation one, List<Proposal> checks) {
    var volunteer = volunteers.get(one.volunteerId());
    if (volunteer == null || !volunteer.members().isEmpty()) {
      return;
    }
    DbsCertificate renewed = null;
    long points = 0;
    for (var chance : one.opportunities()) {
      var lacks = chance.lacks();
      if (lacks instanceof Reason.DbsDateNotValid || lacks instanceof Reason.DbsLevelTooLow
          || lacks instanceof Reason.DbsWorkforceMissing
          || lacks instanceof Reason.DbsBarredListMissing) {
        renewed = widened(renewed == null ? volunteer.dbs() : renewed, required(chance));
        points = Math.max(points, chance.points());
      }
    }
    if (renewed != null) {
      checks.add(new Proposal(new Intervention.Check(volunteer.id(), renewed), volunteer.id(),
          points, renewed.level() == volunteer.dbs().level() ? 1 : WIDER));
    }
  }

  private DbsRequirement required(Opportunity chance) {
    return role(chance).requirement().dbs();
  }

  private Role role(Opportunity chance) {
    var need = needs.get(chance.needId());
    if (need == null) {
      throw new IllegalStateException("The plan names need " + chance.needId() + ".");
    }
    return need.roles().stream().filter(role -> role.name().equals(chance.role())).findFirst()
        .orElseThrow();
  }

  private static DbsCertificate widened(DbsCertificate held, DbsRequirement required) {
    var level = held.level().compareTo(required.level()) < 0 ? required.level() : held.level();
    return new DbsCertificate(level,
        level == DbsLevel.ENHANCED
            ? union(held.workforces(), required.workforces())
            : held.workforces(),
        union(held.barredLists(), required.barredLists()), null, true);
  }

  private static <E extends Enum<E>> Set<E> union(Set<E> some, Set<E> more) {
    if (some.isEmpty()) {
      return more;
    }
    var union = EnumSet.copyOf(some);
    union.addAll(more);
    return union;
  }

  private void time(String volunteerId, Opportunity chance, Reason.Unavailable lacks,
      List<Proposal> minutes) {
    var need = needs.get(chance.needId());
    if (need != null && lacks.missingMinutes() <= MOST_MINUTES) {
      var change = new Intervention.MoreTime(volunteerId, need.time(), lacks.missingMinutes());
      add(minutes, new Proposal(change, volunteerId + " " + need.time().start(), chance.points(),
          lacks.missingMinutes()));
    }
  }

  private static void way(String volunteerId, Opportunity chance, Reason.TooFar lacks,
      List<Proposal> kilometres) {
    double more = Math.ceil(TENTH * (lacks.km() - lacks.maxKm() - TravelTimes.FORGIVEN / 2))
        / TENTH;
    if (more <= MOST_KM) {
      var change = new Intervention.LongerWay(volunteerId, lacks.maxKm() + more, more);
      add(kilometres, new Proposal(change, volunteerId, chance.points(), more));
    }
  }

  private static void add(List<Proposal> kind, Proposal proposal) {
    if (kind.stream().noneMatch(one -> one.intervention().equals(proposal.intervention()))) {
      kind.add(proposal);
    }
  }

  private List<Proposal> teams(Plan plan) {
    var teams = new ArrayList<Proposal>();
    var crews = Crews.of(problem, plan);
    var worth = new NeedWorth(problem);
    for (var need : problem.needs()) {
      if (crews.runs(need)) {
        continue;
      }
      for (var role : need.roles()) {
        for (int less : new int[]{1, 2, 5}) {
          if (role.minimum() - less >= 1) {
            teams.add(new Proposal(
                new Intervention.SmallerTeam(need.id(), role.name(), role.minimum() - less),
                need.id() + " " + role.name(), worth.points(need, role, role.minimum() - less),
                less));
          }
        }
      }
    }
    return teams;
  }
}
