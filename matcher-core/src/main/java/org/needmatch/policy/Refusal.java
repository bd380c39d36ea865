package org.needmatch.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.ServedGroup;

/**
 * Why somebody may not be in a role.
 *
 * @param kind
 *          what is in the way
 * @param rule
 *          that it breaks
 * @param required
 *          the check that is asked
 * @param membership
 *          groups of the PVG scheme that are asked
 * @param credentials
 *          skills that are asked to be held on the day
 * @param ruleIds
 *          rules of the pack that say so
 * @param dates
 *          the days that come together, when it is they that make it so
 * @param site
 *          whose decision is missing, empty when none is
 */
public record Refusal(Kind kind, RuleCode rule, DbsRequirement required,
    Set<ServedGroup> membership, Set<String> credentials, List<String> ruleIds,
    List<LocalDate> dates, String site) {

  /** What is in the way. */
  public enum Kind {
    /** The organisation has taken its clearance back. */
    WITHDRAWN(RuleCode.CHECK_WITHDRAWN),
    /** New information: a person has to decide. */
    HELD(RuleCode.CHECK_HELD),
    /** Due for renewal by the organisation's policy. */
    RENEWAL(RuleCode.CHECK_RENEWAL),
    /** The check is not back yet. */
    PENDING(RuleCode.CHECK_PENDING),
    /** The site has not decided that the volunteer is suitable there. */
    SITE(RuleCode.SITE),
    /** Too young to be checked, or for the role. */
    UNDER_AGE(RuleCode.POLICY, RuleCode.AGE.effort()),
    /** The pack is unsure and nobody has signed the rule off. */
    SIGN_OFF(RuleCode.POLICY),
    /** Not a member of the PVG scheme for the group, or no longer. */
    MEMBERSHIP(RuleCode.POLICY),
    /** Something that must be held on the day is missing or has run out. */
    CREDENTIAL(RuleCode.POLICY),
    /** The level is too low. */
    LEVEL(RuleCode.POLICY),
    /** The certificate is for another workforce. */
    WORKFORCE(RuleCode.POLICY),
    /** A barred list was not checked. */
    BARRED_LIST(RuleCode.POLICY);

    private final RuleCode rule;
    private final long effort;

    Kind(RuleCode rule) {
      this(rule, rule.effort());
    }

    Kind(RuleCode rule, long effort) {
      this.rule = rule;
      this.effort = effort;
    }

    /** {@return the rule that is broken, unless it is days that add up} */
    public RuleCode rule() {
      return rule;
    }

    /**
     * See {@link RuleCode#effort()}.
     *
     * @return the number
     */
    public long effort() {
      return effort;
    }
  }

  /** Copies the lists. */
  public Refusal {
    credentials = Collections.unmodifiableSet(new TreeSet<>(credentials));
    ruleIds = List.copyOf(ruleIds);
    dates = List.copyOf(dates);
  }

  /**
   * A refusal that needs no more than its kind to be understood.
   *
   * @param kind
   *          why not
   * @return the refusal
   */
  public static Refusal plain(Kind kind) {
    return new Refusal(kind, kind.rule, DbsRequirement.NONE, Set.of(), Set.of(), List.of(),
        List.of(), "");
  }

  /**
   * A refusal at a site for which the volunteer is not suitable.
   *
   * @param site
   *          its name
   * @return the refusal
   */
  public static Refusal site(String site) {
    return new Refusal(Kind.SITE, Kind.SITE.rule, DbsRequirement.NONE, Set.of(), Set.of(),
        List.of(), List.of(), site);
  }
}
