package org.needmatch.rules;

import java.time.LocalDate;
import java.util.List;
import org.needmatch.domain.RuleCode;

/**
 * What keeps somebody who may sit in a seat out of it in a plan as it stands.
 */
public sealed interface Obstacle {

  /** {@return the rule that would be broken} */
  default RuleCode rule() {
    return switch (this) {
      case Clash it -> RuleCode.OVERLAP;
      case HoursFull it -> RuleCode.HOURS_WEEK;
      case WeekFull it -> RuleCode.SESSIONS_WEEK;
      case DayFull it -> RuleCode.SESSIONS_DAY;
      case CasesFull it -> RuleCode.CASES;
      case WholeCommitment it -> RuleCode.COMMITMENT;
      case TooOften it -> RuleCode.FREQUENCY;
      case Pair it -> RuleCode.PAIR;
    };
  }

  /** {@return the rule's stable code} */
  default String code() {
    return rule().code();
  }

  /**
   * The volunteer is in another session, and nobody can do both.
   *
   * @param needId
   *          the need's id
   * @param atOnce
   *          whether the sessions share a minute; else the way between is too
   *          long
   */
  record Clash(String needId, boolean atOnce) implements Obstacle {
  }

  /**
   * The week would be longer than the volunteer gives.
   *
   * @param hours
   *          with the session
   * @param limit
   *          what no plan can exceed
   */
  record HoursFull(double hours, double limit) implements Obstacle {
  }

  /**
   * The week would have more sessions than the volunteer gives.
   *
   * @param limit
   *          what no plan can exceed
   */
  record WeekFull(int limit) implements Obstacle {
  }

  /**
   * The day would have more sessions than the volunteer gives.
   *
   * @param day
   *          the day
   * @param limit
   *          what no plan can exceed
   */
  record DayFull(LocalDate day, int limit) implements Obstacle {
  }

  /**
   * The volunteer would hold more cases than the volunteer takes on.
   *
   * @param limit
   *          what no plan can exceed
   */
  record CasesFull(int limit) implements Obstacle {
  }

  /**
   * The session is part of something that is taken on whole or not at all.
   *
   * @param commitment
   *          the commitment's id
   * @param sessions
   *          the sessions
   */
  record WholeCommitment(String commitment, int sessions) implements Obstacle {
  }

  /**
   * The days add up to more than the check on file allows.
   *
   * @param dates
   *          that come together
   * @param ruleIds
   *          of the policy pack
   */
  record TooOften(List<LocalDate> dates, List<String> ruleIds) implements Obstacle {
    /** Copies the lists. */
    public TooOften {
      dates = List.copyOf(dates);
      ruleIds = List.copyOf(ruleIds);
    }
  }

  /**
   * A rule between two people.
   *
   * @param otherId
   *          the id of the copy
   * @param together
   *          true: the other one cannot be there too; false: is there already
   */
  record Pair(String otherId, boolean together) implements Obstacle {
  }
}
