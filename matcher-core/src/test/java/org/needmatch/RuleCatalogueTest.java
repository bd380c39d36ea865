package org.needmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.explain.Messages;
import org.needmatch.internal.replan.ChangeFormatter;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.text.MessageFile;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Town;

/** Whoever adds a rule reads here what else has to know it. */
class RuleCatalogueTest {

  /**
   * Those of which somebody may be told that they keep a volunteer out of a seat.
   */
  private static Stream<RuleCode> ofSeats() {
    return Stream.of(RuleCode.values())
        .filter(rule -> rule.scope() == RuleCode.Scope.SEAT && rule != RuleCode.DECIDE
            || rule == RuleCode.FREQUENCY);
  }

  @ParameterizedTest
  @EnumSource
  void isExplainedToUsers(RuleCode rule) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "rules.md")))
        .contains("`" + rule.code() + "`");
  }

  @ParameterizedTest
  @MethodSource("ofSeats")
  void hasWords(RuleCode rule) {
    assertThat(Stream.of("rule.", "rule-name.", "rule-most.", "rule-advice.")
        .map(group -> group + rule.code())).allMatch(Messages::has);
  }

  @ParameterizedTest
  @EnumSource
  void isFollowedByWordsOfAChange(RuleCode rule) {
    assertThat(!rule.breach().isEmpty() || rule == RuleCode.PIN
        || MessageFile.beside(ChangeFormatter.class).has("change.why." + rule.code())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ofSeats")
  void saysWhatIsWrongWithARow(RuleCode rule) {
    assertThat(rule.breach()).contains(" ");
  }

  @ParameterizedTest
  @MethodSource("ofSeats")
  void saysHowHardItIsToMend(RuleCode rule) {
    assertThat(rule == RuleCode.FREQUENCY || rule.effort() > 0).isTrue();
  }

  @Test
  void thePageOfTheBoundNamesWhatIsNotKept() throws IOException {
    var row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (not|in small [^|]*|exactly) \\| .*\\|$");
    assertThat(row.matcher(Files.readString(Path.of("..", "docs", "bound.md"))).results()
        .map(MatchResult::group))
        .containsExactlyElementsOf(Stream.of(RuleCode.values())
            .filter(rule -> rule.keptByBound() != RuleCode.Kept.EXACTLY || !rule.keptByRows())
            .map(rule -> "| `" + rule.code() + "` | " + switch (rule.keptByBound()) {
              case EXACTLY -> "exactly";
              case CASE_BY_CASE -> "in small needs; in others, case by case";
              case IN_SMALL_NEEDS -> "in small needs";
              case NOT -> "not";
            } + " | " + (rule.keptByRows() ? "exactly" : "not") + " |").toList());
  }

  @Test
  void eachRuleOfASeatIsKeptByOneClass() {
    var told = Problem.builder(Town.MONDAY)
        .published(new PublishedState(List.of(), LocalDateTime.of(2026, 11, 23, 9, 0), Set.of()))
        .build();
    assertThat(Eligibility.of(told, RuleSet.standard()).rules().stream()
        .flatMap(rule -> rule.codes().stream()))
        .containsExactlyInAnyOrderElementsOf(ofSeats().toList());
  }

  @Test
  void noCodeIsWrittenAnywhereElse() throws IOException {
    var distinctive = Stream.of(RuleCode.values()).map(RuleCode::code)
        .filter(code -> code.contains("-")).toList();
    var literal = Pattern.compile("\"(" + String.join("|", distinctive) + ")\"");
    for (var folder : List.of(Path.of("src", "main", "java"),
        Path.of("..", "matcher-cli", "src", "main", "java"))) {
      try (var files = Files.walk(folder)) {
        assertThat(files.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("RuleCode.java"))
            .filter(file -> literal.matcher(read(file)).find())).as("files").isEmpty();
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
