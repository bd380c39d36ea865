package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.judge.proof.ProofCheck.Sum;

/**
 * A certificate checked from the problems of regions alone, as on a cluster.
 */
class RegionProofTest {
  private static final int REGIONS = 4;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void regionsTogetherFindThePairsOfTheWholeAndProveTheSame(long seed) throws IOException {
    var problem = Cities.city(400, 600, seed);
    var file = Files.writeString(folder.resolve("certificate.csv"), prices(problem, seed));
    var division = Cities.division(problem, REGIONS, 0);
    var check = ProofCheck.standard();
    var people = ids(problem.volunteers().stream().map(Volunteer::id).toList());
    var needs = ids(problem.needs().stream().map(Need::id).toList());

    var sum = Sum.NONE;
    var restOfPeople = new HashSet<>(people);
    var restOfNeeds = new HashSet<>(needs);
    for (int region = 0; region < division.regions(); region++) {
      var part = division.prices(region);
      assertThat(part.problem().volunteers().size()).isLessThan(problem.volunteers().size());
      var counted = some(part.counted(),
          part.problem().volunteers().stream().map(Volunteer::id).toList());
      var own = some(part.own(), part.problem().needs().stream().map(Need::id).toList());
      sum = sum.plus(check.weeks(part.problem(), List.of(file), counted))
          .plus(check.teams(part.problem(), List.of(file), own));
      restOfPeople.removeAll(counted);
      restOfNeeds.removeAll(own);
    }
    assertThat(restOfNeeds.size()).isLessThan(needs.size() / 5);
    sum = sum.plus(check.weeks(problem, List.of(file), restOfPeople))
        .plus(check.teams(problem, List.of(file), restOfNeeds));

    var whole = check.weeks(problem, List.of(file), people)
        .plus(check.teams(problem, List.of(file), needs));
    assertThat(sum.paid()).isEqualTo(whole.paid()).isEqualTo(sum.paying());
    assertThat(sum.weeks()).isEqualTo(whole.weeks());
    assertThat(sum.teams()).isGreaterThanOrEqualTo(whole.teams());
    var verdict = sum.against(Sum.Members.of(people), Sum.Members.of(needs), Long.MAX_VALUE - 1);
    assertThat(verdict.refusals()).isEmpty();
    assertThat(verdict.provenMedium()).isGreaterThanOrEqualTo(
        check.check(problem, List.of(file), Long.MAX_VALUE - 1).provenMedium());
  }

  private static String prices(Problem problem, long seed) {
    var random = new Random(seed);
    var text = new StringBuilder(
        "row,node,parent,decision,need_id,role,volunteer_id,prices,price\nnode,0,,,,,,0,\n");
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        text.append("price,,,,").append(need.id()).append(',').append(role.name()).append(",,0,")
            .append(random.nextLong(900 * 1024)).append('\n');
      }
    }
    return text.toString();
  }

  private static Set<String> ids(List<String> ids) {
    return new HashSet<>(ids);
  }

  private static Set<String> some(BitSet which, List<String> ids) {
    var some = new HashSet<String>();
    which.stream().forEach(number -> some.add(ids.get(number)));
    return some;
  }
}
