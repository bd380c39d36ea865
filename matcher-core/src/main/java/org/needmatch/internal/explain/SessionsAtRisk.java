package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.explain.Recommendation;
import org.needmatch.explain.Recommender;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.Certainty;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.rules.RuleSet;

/** The sessions of a plan by the chance that too few of their people come. */
public final class SessionsAtRisk {
  private static final int WITH_HELPERS = 50;
  private static final int HELPERS = 3;
  private static final double LEAST = 0.0005;
  private static final double OFTEN = 0.28;

  /**
   * A session that runs and may fall short.
   *
   * @param people
   *          placed in it
   * @param standbys
   *          asked to be ready for it
   * @param alone
   *          the chance that those who are placed are too few, at most 1
   * @param failing
   *          the same with those on standby, above 0
   * @param helpers
   *          ids of those who would help most, of the people who could take an
   *          empty seat of it and leave no other session; for the sessions most
   *          at risk only
   */
  public record Session(Need need, int people, int standbys, double alone, double failing,
      List<String> helpers) {
  }

  /** Of sessions that run, without and with those on standby. */
  public record Expected(double without, double with) {
  }

  private SessionsAtRisk() {
  }

  /** Whether anybody asked about it: points count chances, or a need does. */
  public static boolean asked(Problem problem) {
    return problem.settings().attendance() == Settings.Attendance.EXPECTED
        || problem.needs().stream().anyMatch(need -> Certainty.asked(need) || need.standbys() > 0);
  }

  /**
   * The greatest risk first, then by start and id; none where nobody asked. Cost:
   * the plan, and a ranking of volunteers for each of the first fifty.
   */
  public static List<Session> of(Problem problem, Plan plan, Standbys standbys, RuleSet rules) {
    if (!asked(problem)) {
      return List.of();
    }
    var teams = SeatedTeams.of(problem, plan);
    var ready = ready(problem, standbys);
    var sessions = new ArrayList<Session>();
    for (var need : problem.needs()) {
      var beside = ready.getOrDefault(need.id(), List.of());
      double failing = teams.runs(need) ? 1 - teams.certainty(need, beside) : 0;
      if (failing >= LEAST) {
        int people = need.roles().stream().mapToInt(role -> teams.in(need, role).size()).sum();
        sessions.add(new Session(need, people, beside.size(), 1 - teams.certainty(need), failing,
            List.of()));
      }
    }
    sessions.sort(Comparator.comparingDouble((Session one) -> -one.failing())
        .thenComparing(one -> one.need().time().start()).thenComparing(one -> one.need().id()));
    var recommender = Recommender.of(problem, plan, rules);
    for (int i = 0; i < Math.min(WITH_HELPERS, sessions.size()); i++) {
      var one = sessions.get(i);
      sessions.set(i,
          new Session(one.need(), one.people(), one.standbys(), one.alone(), one.failing(), helpers(
              problem, one, ready.getOrDefault(one.need().id(), List.of()), teams, recommender)));
    }
    return List.copyOf(sessions);
  }

  /** By need, who is ready in which role. */
  private static Map<String, List<Certainty.InRole>> ready(Problem problem, Standbys standbys) {
    var ready = new HashMap<String, List<Certainty.InRole>>();
    for (var row : standbys.rows()) {
      var volunteer = problem.volunteer(row.volunteerId());
      if (volunteer != null) {
        ready.computeIfAbsent(row.needId(), id -> new ArrayList<>())
            .add(new Certainty.InRole(volunteer, row.role()));
      }
    }
    return ready;
  }

  /**
   * How many of the sessions of a plan can be expected to run: by those who are
   * placed, and by those on standby as well.
   */
  public static Expected expected(Problem problem, Plan plan, Standbys standbys) {
    var teams = SeatedTeams.of(problem, plan);
    var ready = ready(problem, standbys);
    double without = 0;
    double with = 0;
    for (var need : problem.needs()) {
      if (teams.runs(need)) {
        without += teams.certainty(need);
        with += teams.certainty(need, ready.getOrDefault(need.id(), List.of()));
      }
    }
    return new Expected(without, with);
  }

  private static List<String> helpers(Problem problem, Session session,
      List<Certainty.InRole> ready, SeatedTeams teams, Recommender recommender) {
    var failing = new LinkedHashMap<String, Double>();
    for (Recommendation ranked : recommender.forNeed(session.need())) {
      var role = session.need().roles().stream().filter(one -> one.name().equals(ranked.role()))
          .findFirst().orElseThrow();
      for (var candidate : ranked.candidates()) {
        if (candidate.pulledFrom().isEmpty()) {
          var more = new ArrayList<>(ready.stream()
              .filter(one -> !one.volunteer().id().equals(candidate.volunteerId())).toList());
          more.add(
              new Certainty.InRole(problem.requireVolunteer(candidate.volunteerId()), role.name()));
          failing.merge(candidate.volunteerId(), 1 - teams.certainty(session.need(), more),
              Math::min);
        }
      }
    }
    return failing.entrySet().stream().filter(one -> one.getValue() < session.failing() - LEAST)
        .sorted(Comparator.comparingDouble(one -> one.getValue())).limit(HELPERS)
        .map(one -> one.getKey()).toList();
  }

  /**
   * What is said of one session of a plan; empty where nobody asked, or it does
   * not run.
   */
  public static Optional<String> sentence(Problem problem, Plan plan, Standbys standbys,
      Need need) {
    var teams = SeatedTeams.of(problem, plan);
    if (!asked(problem) || !teams.runs(need)) {
      return Optional.empty();
    }
    var ready = ready(problem, standbys).getOrDefault(need.id(), List.of());
    double alone = 1 - teams.certainty(need);
    double failing = 1 - teams.certainty(need, ready);
    return Optional.of(ready.isEmpty() || alone < LEAST
        ? sentence(alone)
        : sentence(alone) + " "
            + (failing < LEAST
                ? Messages.say("risk.ready-none", ready.size())
                : Messages.say("risk.ready", ready.size(), words(failing))));
  }

  /** The chance in words that end a sentence, such as "one week in four". */
  public static String words(double failing) {
    if (failing > 0.5) {
      return Messages.say("risk.mostly");
    }
    if (failing > OFTEN) {
      return Messages.say("risk.of-ten", Math.round(10 * failing));
    }
    long weeks = Math.round(1 / Math.max(failing, LEAST));
    return weeks > 100 ? Messages.say("risk.hardly") : Messages.say("risk.in", weeks);
  }

  /** What is said of the session, in one sentence. */
  public static String sentence(double failing) {
    return failing < LEAST ? Messages.say("risk.none") : Messages.say("risk", words(failing));
  }
}
