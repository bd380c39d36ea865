package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.judge.proof.ProofCheck.Sum;

/**
 * A certificate checked from the problems of regions alone, as on a cluster.
 */
class ProofPartsTest {
  private static final int REGIONS = 4;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void regionsTogetherFindThePairsOfTheWholeAndProveTheSame(long seed) throws IOException {
    var problem = Cities.city(400, 600, seed);
    var file = Files.writeString(folder.resolve("certificate.csv"), prices(problem, seed));
    var parts = new ProofParts(problem, REGIONS);
    var check = ProofCheck.standard();
    var people = ids(problem.volunteers().stream().map(Volunteer::id).toList());
    var needs = ids(problem.needs().stream().map(Need::id).toList());

    assertThat(parts.apart()).isTrue();
    assertThat(parts.count()).isEqualTo(REGIONS + 1);
    var sum = Sum.NONE;
    for (int number = 0; number < parts.count(); number++) {
      var part = parts.part(number);
      assertThat(part.problem().volunteers().size() + part.problem().needs().size())
          .isLessThan(problem.volunteers().size() + problem.needs().size());
      sum = sum.plus(ProofParts.check(check, part, List.of(file)));
    }
    assertThat(parts.verdict(sum, Long.MAX_VALUE - 1).accepted()).isTrue();
    assertThat(
        parts.verdict(sum.plus(ProofParts.check(check, parts.part(0), List.of(file))), 1L << 60)
            .accepted())
        .isFalse();

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

  /** Regions give needs that are everywhere no price where chances count. */
  @Test
  void partsWhereNeedsEverywhereCountAsFullAskNobodyAboutThem() throws IOException {
    var city = Cities.city(400, 600, 4);
    var problem = city.toBuilder()
        .settings(city.settings().toBuilder().attendance(Settings.Attendance.EXPECTED).build())
        .build();
    var file = Files.writeString(folder.resolve("certificate.csv"), prices(problem, 4));
    var parts = new ProofParts(problem, REGIONS);
    var check = ProofCheck.standard().fullEverywhere();

    assertThat(parts.fullEverywhere()).isTrue();
    var everywhere = parts.part(REGIONS).problem();
    assertThat(everywhere.needs()).isNotEmpty();
    assertThat(everywhere.volunteers()).hasSizeLessThan(20);
    var sum = Sum.NONE;
    for (int number = 0; number < parts.count(); number++) {
      sum = sum.plus(ProofParts.check(check, parts.part(number), List.of(file)));
    }
    var verdict = parts.verdict(sum, Long.MAX_VALUE - 1);
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
}
