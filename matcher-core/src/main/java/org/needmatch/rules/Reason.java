package org.needmatch.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RuleCode;
import org.needmatch.policy.Refusal;

/**
 * Why a volunteer may not sit in a seat, with the data behind it. Words are
 * made at the edge.
 */
public sealed interface Reason {

  /** {@return the rule's stable code} */
  String code();

  /**
   * {@return how hard the one thing is to mend, as a rough order: minutes of time
   * and hundreds of metres count one, a check or certificate to renew 30, a home
   * to ask for 45, a level of a skill 60, a check to widen 120; what nobody
   * should ask for comes last}
   */
  long effort();

  /** A rule of the contract's. */
  sealed interface OfContract extends Reason {

    /** {@return the rule} */
    default RuleCode rule() {
      return switch (this) {
        case Inactive it -> RuleCode.INACTIVE;
        case Unavailable it -> RuleCode.AVAILABILITY;
        case SkillMissing it -> RuleCode.SKILL;
        case SkillRanOut it -> RuleCode.SKILL;
        case GenderMismatch it -> RuleCode.GENDER;
        case TooYoung it -> RuleCode.AGE;
        case DbsLevelTooLow it -> RuleCode.DBS_LEVEL;
        case DbsWorkforceMissing it -> RuleCode.DBS_WORKFORCE;
        case DbsBarredListMissing it -> RuleCode.DBS_BARRED;
        case DbsDateNotValid it -> RuleCode.DBS_DATE;
        case DbsLastDayNotValid it -> RuleCode.DBS_DATE;
        case NoHome it -> RuleCode.PLACE;
        case TooFar it -> RuleCode.DISTANCE;
        case NoWay it -> RuleCode.DISTANCE;
        case OutOfReach it -> RuleCode.DISTANCE;
        case NoSite it -> RuleCode.PLACE;
        case SiteTooFar it -> RuleCode.DISTANCE;
        case Plain it -> it.rule();
        case Declined it -> RuleCode.DECLINED;
        case AskedEnough it -> RuleCode.ASKS;
        case Begun it -> RuleCode.BEGUN;
        case NotReady it -> RuleCode.NOT_READY;
        case Safeguarding it -> it.refusal().rule();
      };
    }

    @Override
    default String code() {
      return rule().code();
    }

    @Override
    default long effort() {
      return (long) Math.ceil(rule().effort() * lacking());
    }

    /**
     * {@return how much is missing, in the unit of {@link RuleCode#effort()}}
     */
    default double lacking() {
      return 1;
    }
  }

  /** A certificate that is not the one asked for. */
  sealed interface OfCertificate extends OfContract {
  }

  /** The volunteer is not active. */
  record Inactive() implements OfContract {
  }

  /**
   * The windows do not cover the session.
   *
   * @param missingMinutes
   *          minutes of the session that no window covers, at least 1
   */
  record Unavailable(long missingMinutes) implements OfContract {
    @Override
    public double lacking() {
      return missingMinutes;
    }
  }

  /**
   * A skill is missing or its level too low.
   *
   * @param skill
   *          the skill
   * @param requiredLevel
   *          the level that is asked
   * @param heldLevel
   *          0 when the volunteer does not have the skill
   */
  record SkillMissing(String skill, int requiredLevel, int heldLevel) implements OfContract {
    @Override
    public double lacking() {
      return requiredLevel - heldLevel;
    }
  }

  /**
   * A skill was held at the level asked, but its certificate ran out.
   *
   * @param skill
   *          the skill
   * @param until
   *          the last day on which it counted
   */
  record SkillRanOut(String skill, LocalDate until) implements OfContract {
    @Override
    public long effort() {
      return RuleCode.DBS_DATE.effort();
    }
  }

  /**
   * Another gender is asked for, or the volunteer's is unknown.
   *
   * @param required
   *          what is asked
   * @param held
   *          the rows that are held
   */
  record GenderMismatch(String required, @Nullable String held) implements OfContract {
  }

  /**
   * Below the minimum age on the day of the session.
   *
   * @param minAge
   *          the youngest age, in years
   * @param age
   *          in years, null when unknown
   */
  record TooYoung(double minAge, @Nullable Double age) implements OfContract {
  }

  /**
   * The certificate's level is below the required one.
   *
   * @param required
   *          what is asked
   * @param held
   *          the rows that are held
   */
  record DbsLevelTooLow(DbsLevel required, DbsLevel held) implements OfCertificate {
  }

  /**
   * The certificate does not cover a workforce.
   *
   * @param required
   *          what is asked
   * @param held
   *          the rows that are held
   */
  record DbsWorkforceMissing(Set<Workforce> required,
      Set<Workforce> held) implements OfCertificate {
  }

  /**
   * A barred list was not checked.
   *
   * @param required
   *          what is asked
   * @param held
   *          the rows that are held
   */
  record DbsBarredListMissing(Set<BarredList> required,
      Set<BarredList> held) implements OfCertificate {
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
      @Nullable LocalDate earliest) implements OfCertificate {
  }

  /**
   * The last day on which the organisation counts the certificate does not fit
   * the day.
   *
   * @param validUntil
   *          the last day on which it counts
   * @param past
   *          true: the day lies after it; false: it lies so far ahead that a
   *          certificate without a date of issue need not have been issued yet
   */
  record DbsLastDayNotValid(LocalDate validUntil, boolean past) implements OfCertificate {
  }

  /** The session has a place and the volunteer has no home to measure from. */
  record NoHome() implements OfContract {
  }

  /**
   * Further than the volunteer accepts.
   *
   * @param km
   *          the distance, in kilometres
   * @param maxKm
   *          the furthest way, in kilometres
   * @param listed
   *          whether the way is one of the travel table's; else it is a straight
   *          line with its detour
   */
  record TooFar(double km, double maxKm, boolean listed) implements OfContract {
    @Override
    public double lacking() {
      return km - maxKm;
    }
  }

  /** No way from home to the session is known, though others are. */
  record NoWay() implements OfContract {
    @Override
    public long effort() {
      return 480;
    }
  }

  /**
   * The home is further from the need than the need reaches.
   *
   * @param km
   *          between home and need
   * @param reachKm
   *          how far the volunteer goes
   */
  record OutOfReach(double km, double reachKm) implements OfContract {
    @Override
    public double lacking() {
      return km - reachKm;
    }
  }

  /** The person served travels, and the volunteer has no site to go to. */
  record NoSite() implements OfContract {
    @Override
    public long effort() {
      return 480;
    }
  }

  /**
   * Further from the need to the site than the person served goes.
   *
   * @param km
   *          the distance, in kilometres
   * @param maxKm
   *          the furthest way, in kilometres
   */
  record SiteTooFar(double km, double maxKm) implements OfContract {
    @Override
    public double lacking() {
      return km - maxKm;
    }
  }

  /**
   * One word says it all.
   *
   * @param rule
   *          the rule
   * @param what
   *          the language that is missing, the id that is avoided
   */
  record Plain(RuleCode rule, String what) implements OfContract {
  }

  /**
   * The volunteer has said no, or the place was called off, this week.
   *
   * @param status
   *          what became of the offer
   * @param needId
   *          of the offer: the need itself or another of its series
   */
  record Declined(ResponseStatus status, String needId) implements OfContract {
  }

  /**
   * The volunteer was asked as often in the month as may be without having had
   * the places.
   *
   * @param asks
   *          how often
   * @param limit
   *          how often at most
   */
  record AskedEnough(int asks, int limit) implements OfContract {
  }

  /**
   * The session has begun, or begins before the volunteer can be there.
   *
   * @param minutesLeft
   *          until it begins, 0 or less when it has begun
   * @param travelMinutes
   *          from home
   */
  record Begun(long minutesLeft, long travelMinutes) implements OfContract {
  }

  /**
   * The need takes nobody yet.
   *
   * @param prerequisites
   *          what is open, maybe unsaid
   */
  record NotReady(List<String> prerequisites) implements OfContract {
    /** Copies the list. */
    public NotReady {
      prerequisites = List.copyOf(prerequisites);
    }
  }

  /**
   * A status, a site's decision or the policy pack stands against it.
   *
   * @param refusal
   *          why not
   * @param day
   *          of the session
   */
  record Safeguarding(Refusal refusal, LocalDate day) implements OfContract {
    @Override
    public long effort() {
      return refusal.kind().effort();
    }
  }

  /**
   * An embedder's own rule.
   *
   * @param code
   *          the code
   * @param text
   *          the text
   */
  record Custom(String code, String text) implements Reason {
    @Override
    public long effort() {
      return 480;
    }
  }
}
