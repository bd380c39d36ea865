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
  INACTIVE("inactive", 240, "the volunteer is not active"),
  /** Not free for all of it; a minute each. */
  AVAILABILITY("availability", 1, "not free for all of it"),
  /** A skill is missing or too low; a level each. */
  SKILL("skill", 60, "a skill is missing, run out, or its level too low"),
  /** A language is missing. */
  LANGUAGE("language", 5_000, "a language is missing"),
  /** Another gender is asked for. */
  GENDER("gender", 40_000, "the seat asks for another gender"),
  /** Too young, or of unknown age. */
  AGE("age", 20_000, "under the minimum age on the day, or age unknown"),
  /** The certificate's level is too low. */
  DBS_LEVEL("dbs-level", 120, "the level of the DBS check is too low"),
  /** The certificate is for other work. */
  DBS_WORKFORCE("dbs-workforce", 120, "the DBS check does not cover the workforce"),
  /** A barred list was not checked. */
  DBS_BARRED("dbs-barred", 120, "a barred list was not checked"),
  /** The certificate is not valid on the day. */
  DBS_DATE("dbs-date", 30, "the DBS check is not valid on the day"),
  /** No home or no site to measure from. */
  PLACE("place", 45, "no home is known, so remote sessions only"),
  /** Too far; a kilometre each. */
  DISTANCE("distance", 10, "too far away"),
  /** A wish of the volunteer's. */
  AVOIDS("avoids", 10_000, "the volunteer avoids the need, its area or its initiative"),
  /** The need takes nobody yet. */
  NOT_READY("not-ready", 1_000, "the need is not ready"),
  /** The organisation has taken its clearance back. */
  CHECK_WITHDRAWN("check-withdrawn", 20_000, "the clearance was withdrawn"),
  /** New information on the check: a person has to decide. */
  CHECK_HELD("check-held", 30, "the check is held for a person to decide"),
  /** The check is due for renewal by policy. */
  CHECK_RENEWAL("check-renewal", 30, "the check is due for renewal by policy"),
  /** The check is not back yet. */
  CHECK_PENDING("check-pending", 60, "the check is pending and may not be here"),
  /** The site has not decided on the volunteer. */
  SITE("site", 30, "the site has not decided yet"),
  /** What the policy pack asks is not there. */
  POLICY("policy", 120, "the policy pack asks a check that is not there, or nobody can have"),
  /** Days that add up to more than the check allows. */
  FREQUENCY("frequency", Scope.VOLUNTEER, 0, "the days add up to more than the check allows",
      Kept.NOT, false),
  /** Said no, or was called off. */
  DECLINED("declined", 10_000, "the volunteer said no to it this week, or it was called off"),
  /** Has begun, or begins too soon to get there. */
  BEGUN("begun", 40_000, "it has begun, or begins too soon to get there"),
  /** Asked often enough this month without having had a place. */
  ASKS("asks", 10_000, "the volunteer was asked often enough this month without having a place"),
  /** People decide on the need, and have not pinned the volunteer. */
  DECIDE("decide", 0, "people decide on this need, and have not pinned the volunteer"),
  /** A volunteer twice in a need, a seat taken twice, an unknown id. */
  ONE_SEAT("one-seat", Scope.NEED, Kept.IN_SMALL_NEEDS, true),
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
  PAIR("pair", Scope.NEED, Kept.CASE_BY_CASE, true),
  /** A team that may not be there. */
  PRESENCE("presence", Scope.NEED, Kept.IN_SMALL_NEEDS, false),
  /** Not certain enough to run. */
  CERTAINTY("certainty", Scope.NEED, Kept.IN_SMALL_NEEDS, false),
  /** A kept pin that is not in the plan. */
  PIN("pin", Scope.PLAN),
  /** Somebody who may not be asked to be ready beside the plan. */
  STANDBY("standby", Scope.PLAN, 0, "may not be asked to be ready", Kept.EXACTLY, true);

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

  /** How far the bound keeps a rule. */
  public enum Kept {
    /** No week and no team breaks it. */
    EXACTLY,
    /**
     * In needs that few people could be in. In others a proof tells apart the cases
     * in which it is broken.
     */
    CASE_BY_CASE,
    /** In needs that few people could be in. */
    IN_SMALL_NEEDS,
    /** Nowhere. */
    NOT
  }

  private final String code;
  private final Scope scope;
  private final long effort;
  private final String breach;
  private final Kept keptByBound;
  private final boolean keptByRows;

  RuleCode(String code, long effort, String breach) {
    this(code, Scope.SEAT, effort, breach, Kept.EXACTLY, true);
  }

  RuleCode(String code, Scope scope) {
    this(code, scope, Kept.EXACTLY, true);
  }

  RuleCode(String code, Scope scope, Kept keptByBound, boolean keptByRows) {
    this(code, scope, 0, "", keptByBound, keptByRows);
  }

  RuleCode(String code, Scope scope, long effort, String breach, Kept keptByBound,
      boolean keptByRows) {
    this.code = code;
    this.scope = scope;
    this.effort = effort;
    this.breach = breach;
    this.keptByBound = keptByBound;
    this.keptByRows = keptByRows;
  }

  /**
   * Stable, in kebab-case.
   *
   * @return the text
   */
  public String code() {
    return code;
  }

  /** {@return what of a plan it looks at} */
  public Scope scope() {
    return scope;
  }

  /**
   * {@return how hard it is to mend that one volunteer breaks it in one seat, as
   * a rough order; what nobody should ask for comes last} 0 for what is no lack
   * of a volunteer.
   */
  public long effort() {
    return effort;
  }

  /**
   * {@return what is wrong with a row that breaks it by itself; empty for rules
   * of rows together}
   */
  public String breach() {
    return breach;
  }

  /**
   * {@return how far the bound keeps it} What it does not keep makes the bound
   * larger, never false.
   */
  public Kept keptByBound() {
    return keptByBound;
  }

  /**
   * {@return whether the linear rows of the problem keep it} Where it binds and
   * they do not, they are refused, and so is a flow.
   */
  public boolean keptByRows() {
    return keptByRows;
  }

  /**
   * {@return whether this is the rule's code}
   *
   * @param text
   *          the text
   */
  public boolean is(String text) {
    return code.equals(text);
  }

  /**
   * {@return the rule of a code; empty for an embedder's own}
   *
   * @param code
   *          the code, in kebab-case
   */
  public static Optional<RuleCode> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.is(code)).findFirst();
  }
}
