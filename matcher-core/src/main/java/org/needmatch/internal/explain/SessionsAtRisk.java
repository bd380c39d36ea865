package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.explain.Recommendation;
import org.needmatch.explain.Recommender;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.Certainty;
import org.needmatch.plan.Plan;
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
   * @param failing
   *          the chance that it falls short, above 0 and at most 1
   * @param helpers
   *          ids of those who would help most, of the people who could take an
   *          empty seat of it and leave no other session; for the sessions most
   *          at risk only
   */
  public record Session(Need need, int people, double failing, List<String> helpers) {
  }

  private SessionsAtRisk() {
  }

  /** Whether anybody asked about it: points count chances, or a need does. */
  public static boolean asked(Problem problem) {
    return problem.settings().attendance() == Settings.Attendance.EXPECTED
        || problem.needs().stream().anyMatch(Certainty::asked);
  }

  /**
   * The greatest risk first, then by start and id; none where nobody asked. Cost:
   * the plan, and a ranking of volunteers for each of the first fifty.
   */
  public static List<Session> of(Problem problem, Plan plan, RuleSet rules) {
    if (!asked(problem)) {
      return List.of();
    }
    var teams = SeatedTeams.of(problem, plan);
    var sessions = new ArrayList<Session>();
    for (var need : problem.needs()) {
      double failing = teams.runs(need) ? 1 - teams.certainty(need) : 0;
      if (failing >= LEAST) {
        int people = need.roles().stream().mapToInt(role -> teams.in(need, role).size()).sum();
        sessions.add(new Session(need, people, failing, List.of()));
      }
    }
    sessions.sort(Comparator.comparingDouble((Session one) -> -one.failing())
        .thenComparing(one -> one.need().time().start()).thenComparing(one -> one.need().id()));
    var recommender = Recommender.of(problem, plan, rules);
    for (int i = 0; i < Math.min(WITH_HELPERS, sessions.size()); i++) {
      var one = sessions.get(i);
      sessions.set(i, new Session(one.need(), one.people(), one.failing(),
          helpers(problem, one, teams, recommender)));
    }
    return List.copyOf(sessions);
  }

  private static List<String> helpers(Problem problem, Session session, SeatedTeams teams,
      Recommender recommender) {
    var failing = new LinkedHashMap<String, Double>();
    for (Recommendation ranked : recommender.forNeed(session.need())) {
      var role = session.need().roles().stream().filter(one -> one.name().equals(ranked.role()))
          .findFirst().orElseThrow();
      for (var candidate : ranked.candidates()) {
        if (candidate.pulledFrom().isEmpty()) {
          failing.merge(candidate.volunteerId(), 1 - teams.certainty(session.need(), role,
              problem.requireVolunteer(candidate.volunteerId())), Math::min);
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
  public static Optional<String> sentence(Problem problem, Plan plan, Need need) {
    var teams = SeatedTeams.of(problem, plan);
    return asked(problem) && teams.runs(need)
        ? Optional.of(sentence(1 - teams.certainty(need)))
        : Optional.empty();
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
