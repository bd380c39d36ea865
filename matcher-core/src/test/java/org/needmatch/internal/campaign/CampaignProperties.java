package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Problem;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.whatif.Intervention;

/** Campaigns of small weeks against every set that the budget can buy. */
class CampaignProperties {
  private static final SolveOptions EFFORT = SolveOptions.builder().timeLimit(null).stepLimit(20L)
      .threads(1).build();
  private static final int ALL = 10_000;

  private int best;
  private int points;

  @Test
  void threePeopleOrFewerBringWhatTheBestSetOfAllBrings() {
    for (long seed = 0; seed < 5; seed++) {
      var problem = TinyProblems.minute(seed);
      var kinds = PeopleCatalogue.of(problem, 3);
      compare(new Catalogue(problem, kinds.options().stream().limit(3).toList(), 3, false), seed);
    }
    assertThat(best).as("of %d", points).isGreaterThan(points * 9 / 10);
  }

  @Test
  void moneyBringsWhatTheBestSetOfAllBrings() {
    for (long seed = 0; seed < 5; seed++) {
      var problem = TinyProblems.minute(seed);
      if (RecruitProfiles.all(problem).isEmpty()) {
        continue;
      }
      compare(new Catalogue(problem, priced(problem, seed), 300, true), seed);
    }
    assertThat(best).as("of %d", points).isGreaterThan(points * 9 / 10);
  }

  private void compare(Catalogue catalogue, long seed) {
    var problem = catalogue.problem();
    var now = BruteForce.optimum(problem);
    if (now.score().hard() < 0) {
      return;
    }
    var campaign = new CampaignSearch(catalogue, now.plan(), RuleSet.standard(), EFFORT, ALL).run();
    var truth = everySet(catalogue);
    for (var point : campaign.curve()) {
      long most = truth.floorEntry(point.budget()).getValue() - now.score().medium();
      assertThat(point.cost()).isLessThanOrEqualTo(point.budget());
      assertThat(point.found().gain()).as("seed %d: %s", seed, point).isLessThanOrEqualTo(most);
      assertThat(point.limit()).as("seed %d: %s", seed, point).isGreaterThanOrEqualTo(most);
      assertThat(Judge.standard().judge(point.with(), point.found().witness()).validButForPins())
          .as("seed %d: %s", seed, point).isTrue();
      points++;
      if (point.best()) {
        assertThat(point.found().gain()).isEqualTo(most);
        best++;
      }
    }
  }

  /** By what is spent, the points of the best set by brute force. */
  private static TreeMap<Long, Long> everySet(Catalogue catalogue) {
    var most = new TreeMap<Long, Long>();
    var sets = new ArrayList<CampaignSet>();
    sets.add(CampaignSet.nothing(catalogue.options().size()));
    for (int i = 0; i < sets.size(); i++) {
      var set = sets.get(i);
      most.merge(catalogue.cost(set), BruteForce.best(catalogue.with(set)).medium(), Math::max);
      for (int o = 0; o < catalogue.options().size(); o++) {
        var more = set.plus(o, 1);
        if (catalogue.cost(more) <= catalogue.budget()
            && more.count(o) <= catalogue.options().get(o).most() && !sets.contains(more)) {
          sets.add(more);
        }
      }
    }
    long before = 0;
    for (var entry : most.entrySet()) {
      before = Math.max(before, entry.getValue());
      entry.setValue(before);
    }
    return most;
  }

  private static List<Option> priced(Problem problem, long seed) {
    var people = problem.volunteers();
    var first = people.getFirst();
    var last = people.getLast();
    var options = new ArrayList<Option>();
    options.add(new Option.Single("check", 50 + seed, 1,
        new Intervention.Check(first.id(), DbsCertificate.builder().level(DbsLevel.ENHANCED)
            .workforces(Set.of(Workforce.CHILD, Workforce.ADULT))
            .barredLists(Set.of(BarredList.CHILD, BarredList.ADULT)).updateService(true).build())));
    options.add(new Option.Single("mileage", 70, 1,
        new Intervention.LongerWay(last.id(), last.maxTravelKm() + 8, 8)));
    options.add(new Option.Single("mileage", 45, 1,
        new Intervention.LongerWay(first.id(), first.maxTravelKm() + 3, 3)));
    options.add(new Option.Lift("minibus", 120, people.stream().map(one -> one.id()).toList(), 12,
        people.size()));
    options.add(new Option.Single("volunteer", 90, 2,
        new Intervention.Recruit(RecruitProfiles.all(problem).getFirst(), 1)));
    options.add(new Option.Single("return", 30, 1, new Intervention.Return(last.id())));
    options.add(new Option.Single("time", 25, 1,
        new Intervention.MoreTime(first.id(), problem.needs().getFirst().time(), 60)));
    return options;
  }
}
