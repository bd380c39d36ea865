package org.needmatch.explain;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.policy.TeamFault;

/** Why seats of a role are empty, with the numbers behind it. */
public sealed interface UnfilledReason {

  /**
   * Stable, in kebab-case.
   *
   * @return the text
   */
  default String code() {
    return switch (this) {
      case NobodyEligible it -> "nobody-eligible";
      case NeededElsewhere it -> "needed-elsewhere";
      case MinimumNotReached it -> "minimum-not-reached";
      case GroupTooSmall it -> "group-too-small";
      case CompanyMissing it -> "company-missing";
      case NotRun it -> "not-run";
      case NotReady it -> RuleCode.NOT_READY.code();
      case PeopleDecide it -> "people-decide";
    };
  }

  /**
   * Nobody beyond those already there may sit in the seat.
   *
   * @param rule
   *          code of the rule that turns most away, counting everybody it turns
   *          away; empty when there is nobody to turn away
   * @param turnedAway
   *          how many that rule turns away
   * @param volunteers
   *          how many were considered: everybody who is not in the need already
   */
  record NobodyEligible(String rule, int turnedAway, int volunteers) implements UnfilledReason {
  }

  /**
   * People could come, but each of them is placed where they cannot be in both.
   *
   * @param eligible
   *          how many could come if they were placed nowhere else
   * @param tooOften
   *          of these, those whom only the days that add up keep out
   */
  record NeededElsewhere(int eligible, int tooOften) implements UnfilledReason {
  }

  /**
   * The session does not run: too few are free for the minimum of a role.
   *
   * @param role
   *          the first role that falls short
   * @param minimum
   *          fewest people with whom the session may run
   * @param free
   *          how many are free for it
   */
  record MinimumNotReached(String role, int minimum, int free) implements UnfilledReason {
  }

  /**
   * The session cannot run: all who could come are too few for the minimums.
   *
   * @param role
   *          the first role that falls short
   * @param minimum
   *          fewest people with whom the session may run
   * @param eligible
   *          how many could come if they were placed nowhere else
   * @param renewals
   *          how many more could come if only their check were renewed
   */
  record GroupTooSmall(String role, int minimum, int eligible,
      int renewals) implements UnfilledReason {
  }

  /**
   * The session does not run: those who could come may not be there by
   * themselves.
   *
   * @param missing
   *          what the best of their teams lacks
   * @param people
   *          how many could come
   */
  record CompanyMissing(TeamFault missing, int people) implements UnfilledReason {
  }

  /**
   * Left empty although people are free.
   *
   * @param free
   *          how many are free
   */
  record NotRun(int free) implements UnfilledReason {
  }

  /**
   * The session takes nobody yet.
   *
   * @param prerequisites
   *          what is open, maybe unsaid
   */
  record NotReady(List<String> prerequisites) implements UnfilledReason {
    /** Copies the list. */
    public NotReady {
      prerequisites = List.copyOf(prerequisites);
    }
  }

  /**
   * People decide who comes.
   *
   * @param eligible
   *          how many they can choose from, placed elsewhere or not
   */
  record PeopleDecide(int eligible) implements UnfilledReason {
  }
}
