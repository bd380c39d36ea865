package org.needmatch.internal.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Problem;
import org.needmatch.internal.policy.VettingCheck;

/**
 * The rules on checks that were applied, and to which days.
 *
 * @param pack
 *          its name, empty when none is chosen
 * @param version
 *          the day on which the pack was written, null without one
 * @param own
 *          file of the organisation's own rules, empty for none
 * @param from
 *          first day with a session
 * @param to
 *          last day with a session
 * @param changes
 *          days after the first and up to the last from which other rules of
 *          the pack hold
 * @param maxAgeMonths
 *          months for which a certificate counts, 0 for always
 * @param expiryMonths
 *          months from issue to the last day that the register gives, 0 when
 *          none
 * @param statusMonths
 *          months within which the Update Service must have been asked, 0 for
 *          never
 * @param signedOff
 *          ids of unsure rules that a person has signed off
 * @param pinsOverride
 *          whether pins are kept that fail the check that their row asks
 */
public record AppliedPolicy(String pack, @Nullable LocalDate version, String own, LocalDate from,
    LocalDate to, List<LocalDate> changes, int maxAgeMonths, int expiryMonths, int statusMonths,
    List<String> signedOff, boolean pinsOverride) {

  /** Copies the lists. */
  public AppliedPolicy {
    changes = List.copyOf(changes);
    signedOff = List.copyOf(signedOff);
  }

  static AppliedPolicy of(Problem problem, VettingCheck clearance, SortedSet<LocalDate> days) {
    var settings = problem.settings();
    var safeguarding = settings.safeguarding();
    var derivation = clearance.derivation();
    var first = days.isEmpty() ? problem.week() : days.getFirst();
    var last = days.isEmpty() ? first : days.getLast();
    var pack = derivation == null ? null : derivation.pack();
    return new AppliedPolicy(pack == null ? "" : pack.name(), pack == null ? null : pack.version(),
        pack == null ? "" : safeguarding.own(), first, last,
        pack == null ? List.of() : changes(pack.rules(), first, last), settings.dbsMaxAgeMonths(),
        settings.dbsExpiryMonths(), safeguarding.statusMonths(),
        List.copyOf(safeguarding.signedOff()), settings.pinsOverrideChecks());
  }

  private static List<LocalDate> changes(List<PolicyPack.Rule> rules, LocalDate first,
      LocalDate last) {
    return rules.stream().flatMap(AppliedPolicy::turns).filter(Objects::nonNull)
        .filter(day -> day.isAfter(first) && !day.isAfter(last)).distinct().sorted().toList();
  }

  private static Stream<@Nullable LocalDate> turns(PolicyPack.Rule rule) {
    var to = rule.validTo();
    return Stream.of(rule.validFrom(), to == null ? null : to.plusDays(1));
  }
}
