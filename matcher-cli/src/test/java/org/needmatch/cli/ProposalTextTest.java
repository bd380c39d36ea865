package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.internal.io.init.OpenQuestion;
import org.needmatch.internal.io.init.Proposal;

class ProposalTextTest {
  private static List<String> lines(OpenQuestion... open) {
    return ProposalText.lines(new Proposal("{ }", List.of(), List.of(open), List.of()));
  }

  /** What stands behind "or" is pasted into a shell. */
  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
      "Free=yes|no~or: --answer \"Free=yes\" (or no)", "Free=yes~or: --answer \"Free=yes\"",
      "Who's $free=a~or: --answer 'Who'\\''s $free=a'", "a=b=c|d~or: --answer \"a=b=c\" (or d)",
      "a \"b\"=c~or: --answer 'a \"b\"=c'", "run $(x)=c~or: --answer 'run $(x)=c'"})
  void anAnswerIsOneArgumentOfAShell(String answer, String line) {
    assertThat(lines(new OpenQuestion("", "", "Which?", "", List.of(answer))))
        .contains("  " + line);
  }

  @Test
  void howToAnswerIsSaidOnlyWhereSomethingCanBeAnswered() {
    assertThat(lines(new OpenQuestion("f.csv", "Day", "Which day?", "", List.of())))
        .containsExactly("", "1 question is left open:", "- f.csv, Day: Which day?");
    assertThat(lines(new OpenQuestion("f.csv", "", "Which?", "", List.of("a=b"))))
        .contains("- f.csv: Which?").last().asString().startsWith("To answer,");
    assertThat(lines()).isEmpty();
  }
}
