package org.needmatch.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.ServedGroup;

/**
 * Why somebody may not be in a role.
 *
 * @param kind
 *          what is in the way
 * @param code
 *          of the rule, in kebab-case
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
public record Refusal(Kind kind, String code, DbsRequirement required, Set<ServedGroup> membership,
    Set<String> credentials, List<String> ruleIds, List<LocalDate> dates, String site) {

  /** What is in the way. */
  public enum Kind {
    /** The organisation has taken its clearance back. */
    WITHDRAWN("check-withdrawn"),
    /** New information: a person has to decide. */
    HELD("check-held"),
    /** Due for renewal by the organisation's policy. */
    RENEWAL("check-renewal"),
    /** The check is not back yet. */
    PENDING("check-pending"),
    /** The site has not decided that the volunteer is suitable there. */
    SITE("site"),
    /** Too young to be checked, or for the role. */
    UNDER_AGE("policy"),
    /** The pack is unsure and nobody has signed the rule off. */
    SIGN_OFF("policy"),
    /** Not a member of the PVG scheme for the group, or no longer. */
    MEMBERSHIP("policy"),
    /** Something that must be held on the day is missing or has run out. */
    CREDENTIAL("policy"),
    /** The level is too low. */
    LEVEL("policy"),
    /** The certificate is for another workforce. */
    WORKFORCE("policy"),
    /** A barred list was not checked. */
    BARRED_LIST("policy");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /** Copies the lists. */
  public Refusal {
    credentials = Collections.unmodifiableSet(new TreeSet<>(credentials));
    ruleIds = List.copyOf(ruleIds);
    dates = List.copyOf(dates);
  }

  static Refusal plain(Kind kind) {
    return new Refusal(kind, kind.code, DbsRequirement.NONE, Set.of(), Set.of(), List.of(),
        List.of(), "");
  }

  static Refusal site(String site) {
    return new Refusal(Kind.SITE, Kind.SITE.code, DbsRequirement.NONE, Set.of(), Set.of(),
        List.of(), List.of(), site);
  }

  static Refusal of(Kind kind, CheckRequirement duty, List<LocalDate> dates) {
    return new Refusal(kind, dates.isEmpty() ? kind.code : "frequency", duty.check(),
        duty.membership(), duty.credentials(), duty.ruleIds(), dates, "");
  }
}
