package org.needmatch.internal.whatif;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.explain.Explainer;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.explain.VolunteerExplanation.Opportunity;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Reason;
import org.needmatch.whatif.Intervention;

/**
 * What could be arranged with the people who are there: checks, minutes,
 * kilometres, smaller teams.
 */
final class InterventionFinder {
  private static final long MAX_MINUTES = 120;
  private static final double MAX_KM = 10;
  private static final double WIDER = 2;

  private final Problem problem;
  private final Remedies remedies;

  InterventionFinder(Problem problem) {
    this.problem = problem;
    remedies = new Remedies(problem);
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
    var volunteer = problem.volunteer(one.volunteerId());
    if (volunteer == null || !volunteer.members().isEmpty()) {
      return;
    }
    DbsCertificate renewed = null;
    long points = 0;
    for (var chance : one.opportunities()) {
      var lacks = chance.lacks();
      if (lacks instanceof Reason.OfCertificate) {
        renewed = Remedies.widened(renewed == null ? volunteer.dbs() : renewed, required(chance),
            problem.week());
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
    var need = problem.need(chance.needId());
    if (need == null) {
      throw new IllegalStateException("The plan names need " + chance.needId() + ".");
    }
    return need.roles().stream().filter(role -> role.name().equals(chance.role())).findFirst()
        .orElseThrow();
  }

  private void time(String volunteerId, Opportunity chance, Reason.Unavailable lacks,
      List<Proposal> minutes) {
    if (lacks.missingMinutes() <= MAX_MINUTES) {
      remedies.against(lacks, volunteerId, chance.needId(), chance.role())
          .ifPresent(change -> add(minutes, new Proposal(change, volunteerId + " " + change,
              chance.points(), lacks.missingMinutes())));
    }
  }

  private void way(String volunteerId, Opportunity chance, Reason.TooFar lacks,
      List<Proposal> kilometres) {
    double more = lacks.km() - lacks.maxKm();
    if (more <= MAX_KM) {
      remedies.against(lacks, volunteerId, chance.needId(), chance.role()).ifPresent(
          change -> add(kilometres, new Proposal(change, volunteerId, chance.points(), more)));
    }
  }

  private static void add(List<Proposal> kind, Proposal proposal) {
    if (kind.stream().noneMatch(one -> one.intervention().equals(proposal.intervention()))) {
      kind.add(proposal);
    }
  }

  private List<Proposal> teams(Plan plan) {
    var teams = new ArrayList<Proposal>();
    var seated = SeatedTeams.of(problem, plan);
    var worth = new NeedWorth(problem);
    for (var need : problem.needs()) {
      if (seated.runs(need)) {
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
