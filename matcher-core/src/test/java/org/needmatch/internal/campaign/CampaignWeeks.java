package org.needmatch.internal.campaign;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Area;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Small weeks for campaigns. */
public final class CampaignWeeks {
  public static final SolveOptions EFFORT = SolveOptions.builder().timeLimit(null).stepLimit(10L)
      .threads(1).build();
  private static final Place FAR = Town.north(Town.CENTRE, 12_000);

  private CampaignWeeks() {
  }

  public static NeedBuilder need(String id, int hour) {
    return Need.builder(id).area("town").at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }

  /** Two schools at one time that want eight each; seven people are there. */
  public static Problem schools() {
    var problem = Problem.builder(Town.MONDAY).add(Area.builder("town").name("Town").build());
    for (int i = 0; i < 7; i++) {
      problem.add(Problems.anyone("v" + i).build());
    }
    return problem.add(need("school1", 9).volunteers(8, 8).build())
        .add(need("school2", 9).volunteers(8, 8).build()).build();
  }

  /**
   * Ann and bob, who are tied, live at the centre and go no further than a
   * kilometre; cat is free. A far session wants three, one here asks for cooking,
   * one for a check, and a last for both.
   */
  public static Problem town() {
    var check = new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of());
    return Problem.builder(Town.MONDAY)
        .add(Area.builder("town").name("Town").place(Town.CENTRE).build())
        .add(Problems.anyone("ann").maxTravelKm(1).build())
        .add(Problems.anyone("bob").maxTravelKm(1).build()).add(Problems.anyone("cat").build())
        .add(new VolunteerPair("ann", "bob", VolunteerPair.Kind.TOGETHER))
        .add(need("far", 9).at(FAR).volunteers(1, 3, 3).build())
        .add(need("cook", 12).skills("cooking").build()).add(need("check", 15).dbs(check).build())
        .add(need("both", 18).skills("cooking").dbs(check).build()).build();
  }

  public static Campaign best(Catalogue catalogue) {
    return new CampaignSearch(catalogue, Plan.EMPTY, RuleSet.standard(), EFFORT, 20).run();
  }

  public static Option.Lift lift(long cost, int seats, String... people) {
    return new Option.Lift("minibus", cost, List.of(people), 20, seats);
  }
}
