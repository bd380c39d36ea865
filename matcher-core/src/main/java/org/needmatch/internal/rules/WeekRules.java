package org.needmatch.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.rules.Obstacle;

/**
 * What a volunteer may hold together: time to get there, limits, commitments
 * and days that add up. Search and bound keep the same on flat arrays.
 * Immutable and thread-safe.
 */
public final class WeekRules {
  private final Map<RuleCode, WeekRule> rules = new LinkedHashMap<>();

  /** Sessions that break a rule by being held together. */
  public record Broken(RuleCode rule, List<Need> sessions) {
  }

  /**
   * The rules of a problem.
   *
   * @param roles
   *          the role in which a volunteer, by id, is in a need, by id; null for
   *          none
   */
  public WeekRules(Problem problem, BiFunction<String, String, @Nullable String> roles) {
    var commitments = CommitmentIndex.of(problem);
    rules.put(RuleCode.OVERLAP, new OverlapRule(TravelTimes.of(problem)));
    rules.put(RuleCode.COMMITMENT, new CommitmentRule(commitments));
    rules.put(RuleCode.CASES, new CasesRule(commitments));
    rules.put(RuleCode.HOURS_WEEK, new HoursRule());
    rules.put(RuleCode.SESSIONS_WEEK, new SessionsInWeekRule());
    rules.put(RuleCode.SESSIONS_DAY, new SessionsOnDayRule());
    rules.put(RuleCode.FREQUENCY, new FrequencyRule(problem, roles));
  }

  /** What keeps a session out of a week, in which it is not yet. */
  public List<Obstacle> obstacles(Volunteer volunteer, Need more, List<Need> week) {
    var obstacles = new ArrayList<Obstacle>();
    rules.values().forEach(rule -> obstacles.addAll(rule.obstacles(volunteer, more, week)));
    return obstacles;
  }

  /**
   * What sessions that are held together break of time and limits. Cost: the
   * square of the sessions.
   */
  public List<Broken> broken(Volunteer volunteer, List<Need> sessions) {
    var broken = new ArrayList<Broken>();
    rules.forEach((code, rule) -> rule.broken(volunteer, sessions)
        .forEach(together -> broken.add(new Broken(code, together))));
    return broken;
  }
}
