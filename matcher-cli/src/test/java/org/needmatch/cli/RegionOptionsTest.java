package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine;

class RegionOptionsTest {
  private static final SolveOptions OPTIONS = SolveOptions.defaults();

  private static RegionOptions options(String... arguments) {
    var options = new RegionOptions();
    CommandLine.populateCommand(options, arguments);
    return options;
  }

  @Test
  void aTownIsCutOnlyWhenAsked() {
    var town = CityGenerator.generate(CitySpec.of(100, 120, 1));
    assertThat(options().count(town, OPTIONS, 1L << 30)).isEqualTo(1);
    assertThat(options("--regions", "3").count(town, OPTIONS, 1L << 30)).isEqualTo(3);
  }

  @Test
  void workLiesBesideThePlanUnlessAFolderIsNamed() {
    assertThat(options().work(Path.of("a/plan")))
        .isEqualTo(Path.of("a/plan.work").toAbsolutePath().toString());
    assertThat(options("--regions", "2", "--work", "w").work(Path.of("plan"))).isEqualTo("w");
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() {
    assertThatCode(() -> options("--regions", "2").check(OPTIONS)).doesNotThrowAnyException();
    for (var wrong : List.of(options("--work", "w"), options("--regions", "0"))) {
      assertThatThrownBy(() -> wrong.check(OPTIONS)).isInstanceOf(CommandFailure.class);
    }
    var greedy = OPTIONS.toBuilder().strategy("greedy").build();
    assertThatThrownBy(() -> options("--regions", "2").check(greedy))
        .isInstanceOf(CommandFailure.class);
  }
}
