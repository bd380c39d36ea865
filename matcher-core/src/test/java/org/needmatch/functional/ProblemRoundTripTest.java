package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.write.ProblemWriter;
import org.needmatch.testdomain.TinyProblems;

/** Random problems with every column in play, written and read again. */
class ProblemRoundTripTest {
  private static final int SEEDS = 120;

  @Test
  void whatIsWrittenReadsBackAsTheSameProblem(@TempDir Path folder)
      throws IOException, UnusableInputException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var written = TinyProblems.random(seed);
      ProblemWriter.write(written, folder);
      var read = ProblemReader.read(folder, ReadOptions.defaults().withWeek(written.week()))
          .problem();

      assertThat(read.needs()).as("seed %d", seed).isEqualTo(written.needs());
      assertThat(read.initiatives()).as("seed %d", seed).isEqualTo(written.initiatives());
      assertThat(read.pairs()).as("seed %d", seed).isEqualTo(written.pairs());
      assertThat(withoutWindows(read)).as("seed %d", seed).isEqualTo(withoutWindows(written));
    }
  }

  /** Windows of a day and more come back cut at midnights. */
  private static List<String> withoutWindows(Problem problem) {
    return problem.volunteers().stream().map(ProblemRoundTripTest::everythingElse).toList();
  }

  private static String everythingElse(Volunteer v) {
    return List.of(v.id(), v.active(), String.valueOf(v.home()), v.maxTravelKm(), v.travelMode(),
        v.limits(), v.skills(), v.dbs(), String.valueOf(v.birthDate()), String.valueOf(v.age()),
        String.valueOf(v.gender()), v.languages(), v.prefers(), v.avoids(), v.weeksWaiting(),
        v.reliability(), String.valueOf(v.site()), v.datedSkills(),
        v.members().stream().map(ProblemRoundTripTest::everything).toList()).toString();
  }

  private static String everything(HouseholdMember m) {
    return List.of(m.id(), m.name(), String.valueOf(m.birthDate()), String.valueOf(m.age()),
        m.dbs(), String.valueOf(m.gender()), m.skills(), m.datedSkills(), m.languages()).toString();
  }
}
