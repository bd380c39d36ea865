package org.needmatch.internal.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.bound.CampaignBound;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.DualPrices;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/**
 * Prices of a wider week to start from: those of the week as it is, for whoever
 * stands for somebody the price of that person, and for new people, and seats
 * that a person cannot take as they are, the price of the role. Immutable.
 * Cost: volunteers × roles, or nothing where these are very many.
 */
final class StartPrices {
  private static final long MOST = 4_000_000;

  private final WiderWeek wider;
  private final DualPrices pairs;
  private final Eligibility eligibility;
  private final Map<List<String>, Long> ofRoles = new HashMap<>();

  StartPrices(WiderWeek wider, Problem asItIs, Certificate known) {
    this.wider = wider;
    pairs = known.pairPrices();
    eligibility = Eligibility.untold(asItIs, RuleSet.standard());
    known.prices().forEach(one -> ofRoles.put(List.of(one.needId(), one.role()),
        Math.round(one.points() * CampaignBound.PART)));
  }

  DualPrices prices() {
    var problem = wider.problem();
    long seats = problem.needs().stream().mapToLong(need -> need.roles().size()).sum();
    if (seats * problem.volunteers().size() > MOST) {
      return pairs;
    }
    var prices = DualPrices.builder();
    problem.needs().forEach(need -> need.roles().forEach(role -> add(need, role, prices)));
    return prices.build();
  }

  private void add(Need need, Role role, DualPrices.Builder prices) {
    var of = pairs.of(need.id(), role.name());
    long usual = Math.max(of.applyAsLong(""),
        ofRoles.getOrDefault(List.of(need.id(), role.name()), 0L));
    prices.usual(need.id(), role.name(), usual);
    for (var one : wider.volunteers()) {
      var as = wider.asTheyAre(one);
      if (as != null && eligibility.judge(new Applicant(as),
          new SeatSpec(need, role)) instanceof Verdict.Allowed) {
        prices.pair(need.id(), role.name(), one.id(), of.applyAsLong(as.id()));
      }
    }
  }
}
