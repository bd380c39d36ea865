package org.needmatch.internal.campaign;

import java.util.ArrayList;
import org.needmatch.domain.Problem;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.whatif.Intervention;

/**
 * So many new volunteers, of any kind that some seat of the week asks for, each
 * for one person of the budget. Stateless.
 */
public final class PeopleCatalogue {
  private PeopleCatalogue() {
  }

  /**
   * The catalogue of a budget in people.
   *
   * @throws IllegalArgumentException
   *           when the budget is above {@link Catalogue#MOST_COPIES}
   */
  public static Catalogue of(Problem problem, int people) {
    var options = new ArrayList<Option>();
    for (var profile : RecruitProfiles.all(problem)) {
      options.add(new Option.Single("volunteers", 1, Integer.MAX_VALUE,
          new Intervention.Recruit(profile, 1)));
    }
    return new Catalogue(problem, options, people, false);
  }
}
