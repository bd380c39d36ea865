package org.needmatch.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.BarredList;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Workforce;
import org.needmatch.policy.Refusal;

/**
 * Why a volunteer may not sit in a seat, with the data behind it. Words are
 * made at the edge.
 */
public sealed interface Reason {

  /** The rule's stable code. */
  String code();

  /** The volunteer is not active. */
  record Inactive() implements Reason {
    @Override
    public String code() {
      return "inactive";
    }
  }

  /**
   * The windows do not cover the session.
   *
   * @param missingMinutes
   *          minutes of the session that no window covers, at least 1
   */
  record Unavailable(long missingMinutes) implements Reason {
    @Override
    public String code() {
      return "availability";
    }
  }

  /**
   * A skill is missing or its level too low.
   *
   * @param heldLevel
   *          0 when the volunteer does not have the skill
   */
  record SkillMissing(String skill, int requiredLevel, int heldLevel) implements Reason {
    @Override
    public String code() {
      return "skill";
    }
  }

  /**
   * A skill was held at the level asked, but its certificate ran out.
   *
   * @param until
   *          the last day on which it counted
   */
  record SkillRanOut(String skill, LocalDate until) implements Reason {
    @Override
    public String code() {
      return "skill";
    }
  }

  /** A language is missing. */
  record LanguageMissing(String language) implements Reason {
    @Override
    public String code() {
      return "language";
    }
  }

  /** Another gender is asked for, or the volunteer's is unknown. */
  record GenderMismatch(String required, @Nullable String held) implements Reason {
    @Override
    public String code() {
      return "gender";
    }
  }

  /**
   * Below the minimum age on the day of the session.
   *
   * @param age
   *          in years, null when unknown
   */
  record TooYoung(double minAge, @Nullable Double age) implements Reason {
    @Override
    public String code() {
      return "age";
    }
  }

  /** The certificate's level is below the required one. */
  record DbsLevelTooLow(DbsLevel required, DbsLevel held) implements Reason {
    @Override
    public String code() {
      return "dbs-level";
    }
  }

  /** The certificate does not cover a workforce. */
  record DbsWorkforceMissing(Set<Workforce> required, Set<Workforce> held) implements Reason {
    @Override
    public String code() {
      return "dbs-workforce";
    }
  }

  /** A barred list was not checked. */
  record DbsBarredListMissing(Set<BarredList> required, Set<BarredList> held) implements Reason {
    @Override
    public String code() {
      return "dbs-barred";
    }
  }

  /**
   * The certificate is not on the Update Service and is not valid on the day.
   *
   * @param issuedOn
   *          null when unknown
   * @param earliest
   *          the earliest date of issue that would do, null when any earlier date
   *          would
   */
  record DbsDateNotValid(@Nullable LocalDate issuedOn,
      @Nullable LocalDate earliest) implements Reason {
    @Override
    public String code() {
      return "dbs-date";
    }
  }

  /**
   * The last day on which the organisation counts the certificate does not fit
   * the day.
   *
   * @param past
   *          true: the day lies after it; false: it lies so far ahead that a
   *          certificate without a date of issue need not have been issued yet
   */
  record DbsLastDayNotValid(LocalDate validUntil, boolean past) implements Reason {
    @Override
    public String code() {
      return "dbs-date";
    }
  }

  /** The session has a place and the volunteer has no home to measure from. */
  record NoHome() implements Reason {
    @Override
    public String code() {
      return "place";
    }
  }

  /** Further than the volunteer accepts. */
  record TooFar(double km, double maxKm) implements Reason {
    @Override
    public String code() {
      return "distance";
    }
  }

  /**
   * The home is further from the need than the need reaches.
   *
   * @param km
   *          between home and need
   */
  record OutOfReach(double km, double reachKm) implements Reason {
    @Override
    public String code() {
      return "distance";
    }
  }

  /** The person served travels, and the volunteer has no site to go to. */
  record NoSite() implements Reason {
    @Override
    public String code() {
      return "place";
    }
  }

  /** Further from the need to the site than the person served goes. */
  record SiteTooFar(double km, double maxKm) implements Reason {
    @Override
    public String code() {
      return "distance";
    }
  }

  /** The volunteer avoids the need, its area or its initiative. */
  record Avoided(String id) implements Reason {
    @Override
    public String code() {
      return "avoids";
    }
  }

  /**
   * The volunteer has said no, or the place was called off, this week.
   *
   * @param status
   *          what became of the offer
   * @param needId
   *          of the offer: the need itself or another of its series
   */
  record Declined(ResponseStatus status, String needId) implements Reason {
    @Override
    public String code() {
      return "declined";
    }
  }

  /**
   * The session has begun, or begins before the volunteer can be there.
   *
   * @param minutesLeft
   *          until it begins, 0 or less when it has begun
   * @param travelMinutes
   *          from home
   */
  record Begun(long minutesLeft, long travelMinutes) implements Reason {
    @Override
    public String code() {
      return "begun";
    }
  }

  /**
   * The need takes nobody yet.
   *
   * @param prerequisites
   *          what is open, maybe unsaid
   */
  record NotReady(List<String> prerequisites) implements Reason {
    /** Copies the list. */
    public NotReady {
      prerequisites = List.copyOf(prerequisites);
    }

    @Override
    public String code() {
      return "not-ready";
    }
  }

  /**
   * A status, a site's decision or the policy pack stands against it.
   *
   * @param day
   *          of the session
   */
  record Safeguarding(Refusal refusal, LocalDate day) implements Reason {
    @Override
    public String code() {
      return refusal.code();
    }
  }

  /** An embedder's own rule. */
  record Custom(String code, String text) implements Reason {
  }
}
