package org.needmatch.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every hard rule of the contract, in the order in which the rules of one row
 * are judged, then those of rows together. Codes are a promise: they may be
 * added to and never change meaning.
 */
public enum RuleCode {
  /** Takes no part at present. */
  INACTIVE("inactive", 240),
  /** Not free for all of it; a minute each. */
  AVAILABILITY("availability", 1),
  /** A skill is missing or too low; a level each. */
  SKILL("skill", 60),
  /** A language is missing. */
  LANGUAGE("language", 5_000),
  /** Another gender is asked for. */
  GENDER("gender", 40_000),
  /** Too young, or of unknown age. */
  AGE("age", 20_000),
  /** The certificate's level is too low. */
  DBS_LEVEL("dbs-level", 120),
  /** The certificate is for other work. */
  DBS_WORKFORCE("dbs-workforce", 120),
  /** A barred list was not checked. */
  DBS_BARRED("dbs-barred", 120),
  /** The certificate is not valid on the day. */
  DBS_DATE("dbs-date", 30),
  /** No home or no site to measure from. */
  PLACE("place", 45),
  /** Too far; a kilometre each. */
  DISTANCE("distance", 10),
  /** A wish of the volunteer's. */
  AVOIDS("avoids", 10_000),
  /** The need takes nobody yet. */
  NOT_READY("not-ready", 1_000),
  /** The organisation has taken its clearance back. */
  CHECK_WITHDRAWN("check-withdrawn", 20_000),
  /** New information on the check: a person has to decide. */
  CHECK_HELD("check-held", 30),
  /** The check is due for renewal by policy. */
  CHECK_RENEWAL("check-renewal", 30),
  /** The check is not back yet. */
  CHECK_PENDING("check-pending", 60),
  /** The site has not decided on the volunteer. */
  SITE("site", 30),
  /** What the policy pack asks is not there. */
  POLICY("policy", 120),
  /** Days that add up to more than the check allows. */
  FREQUENCY("frequency", Scope.VOLUNTEER),
  /** Said no, or was called off. */
  DECLINED("declined", 10_000),
  /** Has begun, or begins too soon to get there. */
  BEGUN("begun", 40_000),
  /** People decide on the need, and have not pinned the volunteer. */
  DECIDE("decide", Scope.SEAT),
  /** A volunteer twice in a need, a seat taken twice, an unknown id. */
  ONE_SEAT("one-seat", Scope.NEED),
  /** Two sessions that one volunteer cannot do both. */
  OVERLAP("overlap", Scope.VOLUNTEER),
  /** More hours in a week than the volunteer gives. */
  HOURS_WEEK("hours-week", Scope.VOLUNTEER),
  /** More sessions in a week than the volunteer gives. */
  SESSIONS_WEEK("sessions-week", Scope.VOLUNTEER),
  /** More sessions on a day than the volunteer gives. */
  SESSIONS_DAY("sessions-day", Scope.VOLUNTEER),
  /** More cases than the volunteer takes on. */
  CASES("cases", Scope.VOLUNTEER),
  /** A part of a commitment, or several roles of it. */
  COMMITMENT("commitment", Scope.VOLUNTEER),
  /** Fewer than a role's minimum. */
  MINIMUM("minimum", Scope.NEED),
  /** Two who are to be together or apart. */
  PAIR("pair", Scope.NEED),
  /** A team that may not be there. */
  PRESENCE("presence", Scope.NEED),
  /** A kept pin that is not in the plan. */
  PIN("pin", Scope.PLAN);

  /** What of a plan shows whether the rule is broken. */
  public enum Scope {
    /** One row by itself. */
    SEAT,
    /** All rows of a volunteer. */
    VOLUNTEER,
    /** All rows of a need. */
    NEED,
    /** The whole plan. */
    PLAN
  }

  private final String code;
  private final Scope scope;
  private final long effort;

  RuleCode(String code, long effort) {
    this(code, Scope.SEAT, effort);
  }

  RuleCode(String code, Scope scope) {
    this(code, scope, 0);
  }

  RuleCode(String code, Scope scope, long effort) {
    this.code = code;
    this.scope = scope;
    this.effort = effort;
  }

  /** Stable, in kebab-case. */
  public String code() {
    return code;
  }

  /** What of a plan it looks at. */
  public Scope scope() {
    return scope;
  }

  /**
   * How hard it is to mend that one volunteer breaks it in one seat, as a rough
   * order; what nobody should ask for comes last. 0 for what is no lack of a
   * volunteer.
   */
  public long effort() {
    return effort;
  }

  /** Whether this is the rule's code. */
  public boolean is(String text) {
    return code.equals(text);
  }

  /** The rule of a code; empty for an embedder's own. */
  public static Optional<RuleCode> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.is(code)).findFirst();
  }
}
