package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.internal.io.init.InitMessages;
import org.needmatch.internal.io.write.SummarySentences;
import org.needmatch.internal.replan.ChangeFormatter;
import org.needmatch.internal.report.html.PlanPage;
import org.needmatch.internal.text.MessageFile;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.server.desk.DeskSession;

/**
 * What people read stands in files of words, and every word in them is said.
 */
class MessagesTest {
  private static final String CORE = "../matcher-core/src/main/java/org/needmatch/";
  private static final String INSIDE = CORE + "internal/";
  private static final String DESK = "../matcher-server/src/main/java/org/needmatch/server/desk";
  private static final int MOST_VALUES = 9;

  /** The title by which an older rota is known; it is looked for, not shown. */
  private static final Set<String> NOT_SHOWN = Set.of("<title>Rota, week of ");

  private record Audience(Class<?> beside, String... folders) {
    MessageFile file() {
      return MessageFile.beside(beside);
    }

    SpokenSources sources() throws IOException {
      return SpokenSources.of(folders);
    }

    @Override
    public String toString() {
      return beside.getPackageName();
    }
  }

  private static List<Audience> audiences() {
    return List.of(new Audience(CliMessages.class, "src/main/java/org/needmatch/cli"),
        new Audience(PlanPage.class, INSIDE + "report/html"),
        new Audience(ChangeFormatter.class, CORE + "replan", INSIDE + "replan"),
        new Audience(AdviceFormatter.class, CORE + "whatif", INSIDE + "whatif"),
        new Audience(ExplanationFormatter.class, CORE + "explain", INSIDE + "explain"),
        new Audience(SummarySentences.class, CORE + "io/write", INSIDE + "io/write"),
        new Audience(InitMessages.class, INSIDE + "io/init"),
        new Audience(DeskSession.class, DESK));
  }

  @ParameterizedTest
  @MethodSource("audiences")
  void everyKeyThatIsSaidIsThereWithPlacesForItsValues(Audience audience) throws IOException {
    var file = audience.file();
    for (var use : audience.sources().uses()) {
      assertThat(file.keys()).as(use.toString()).containsAll(use.keys());
      assertThat(use.keys().stream().mapToInt(key -> places(file, key)).max().orElse(0))
          .as(use.toString()).isEqualTo(use.values());
    }
  }

  @ParameterizedTest
  @MethodSource("audiences")
  void everyKeyThatIsThereIsSaid(Audience audience) throws IOException {
    assertThat(audience.file().keys()).isNotEmpty().allMatch(audience.sources()::names);
  }

  @ParameterizedTest
  @MethodSource("audiences")
  void noKeyStandsTwice(Audience audience) throws IOException {
    try (var in = audience.beside().getResourceAsStream("words.properties")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))))
          .doesNotHaveDuplicates();
    }
  }

  /**
   * But for exceptions, which say what failed where it fails, and the
   * descriptions of options, which picocli wants as annotations.
   */
  @ParameterizedTest
  @ValueSource(strings = {"src/main/java/org/needmatch/cli", CORE + "explain", CORE + "io/write",
      CORE + "replan", CORE + "whatif", INSIDE + "explain", INSIDE + "io/write", INSIDE + "replan",
      INSIDE + "report/html", INSIDE + "report/ical", INSIDE + "whatif", DESK})
  void noSentenceStandsInTheCode(String folder) throws IOException {
    assertThat(SpokenSources.of(folder).sentences())
        .filteredOn(literal -> !NOT_SHOWN.contains(literal.text())).isEmpty();
  }

  /** How many values the sentence takes. */
  private static int places(MessageFile file, String key) {
    return IntStream.range(0, MOST_VALUES).filter(count -> isFilledBy(count, file, key)).findFirst()
        .orElse(MOST_VALUES);
  }

  private static boolean isFilledBy(int count, MessageFile file, String key) {
    try {
      return !file.say(key, IntStream.range(0, count).boxed().toArray()).isEmpty();
    } catch (ArrayIndexOutOfBoundsException e) {
      return false;
    }
  }
}
