package org.needmatch.internal.region;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.judge.proof.ProofCheck.Sum;

/**
 * A problem in parts by which a certificate without branches can be checked
 * apart: its regions, and what everybody can be in reach of. Immutable.
 */
public final class ProofParts {
  private final Problem problem;
  private final Geography geography;
  private final Division division;

  /**
   * Cost: as {@link Division#Division(Geography, Cuts)}.
   *
   * @param regions
   *          how many, at least 1; fewer where there are fewer places
   */
  public ProofParts(Problem problem, int regions) {
    this.problem = problem;
    geography = new Geography(problem);
    division = new Division(geography, Cuts.of(geography.weights(), regions, 0));
  }

  /** {@return whether the check can be done in parts: floors couple all} */
  public boolean apart() {
    return problem.settings().fairness() == null;
  }

  /**
   * {@return whether the parts are for {@link ProofCheck#fullEverywhere}: regions
   * give needs that everybody can be in reach of no prices}
   */
  public boolean fullEverywhere() {
    return geography.everywhere().length > 0 && !division.pricesEverywhere();
  }

  /** {@return how many parts} */
  public int count() {
    return division.regions() + (geography.everywhere().length == 0 ? 0 : 1);
  }

  /** {@return a part: its own needs and counted people are in no other} */
  public RegionProblem part(int number) {
    if (number < division.regions()) {
      return division.prices(number);
    }
    var people = new BitSet();
    people.set(0, fullEverywhere() ? 0 : problem.volunteers().size());
    var everywhere = new BitSet();
    for (int need : geography.everywhere()) {
      everywhere.set(need);
    }
    var all = geography.owned(number, people, everywhere, geography.pins());
    return new RegionProblem(number, all.problem(), all.volunteerNumbers(), all.needNumbers(),
        all.own(), all.divided(), all.settled(), new BitSet(), all.neighbours());
  }

  /**
   * {@return what a part comes to}
   *
   * @param files
   *          of the certificate: the first, and those with prices of the part's
   *          needs
   * @throws IOException
   *           when a file cannot be opened
   * @throws IllegalArgumentException
   *           when it cannot be reckoned in parts or the files are not in order
   */
  public static Sum check(ProofCheck check, RegionProblem part, List<Path> files)
      throws IOException {
    var people = ids(part.problem().volunteers(), Volunteer::id, part.counted());
    var needs = ids(part.problem().needs(), Need::id, part.own());
    return check.weeks(part.problem(), files, people)
        .plus(check.teams(part.problem(), files, needs));
  }

  private static <T> Set<String> ids(List<T> all, Function<T, String> id, BitSet which) {
    var ids = new HashSet<String>();
    which.stream().forEach(i -> ids.add(id.apply(all.get(i))));
    return ids;
  }

  /**
   * {@return what the sum of all parts proves}
   *
   * @param claimed
   *          the number to be proven, in points
   */
  public ProofCheck.Verdict verdict(Sum sum, long claimed) {
    return sum.against(Sum.Members.of(problem.volunteers().stream().map(Volunteer::id).toList()),
        Sum.Members.of(problem.needs().stream().map(Need::id).toList()), claimed);
  }
}
