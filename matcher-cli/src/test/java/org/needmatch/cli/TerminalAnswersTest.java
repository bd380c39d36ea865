package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.internal.io.init.Question;
import org.needmatch.internal.io.init.Question.Choice;

class TerminalAnswersTest {
  private static final Question QUESTION = new Question("people.csv", "Free", "What is 'maybe'?",
      "maybe", List.of(new Choice("yes", "they are free"), new Choice("no", "they are not")), 1);

  private final StringWriter to = new StringWriter();

  private int choose(Reader from) {
    return new TerminalAnswers(new PrintWriter(to), new BufferedReader(from)).choose(QUESTION);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,1", "3,-1", "0,-1", "-1,-1", "99999999999,-1", "'',1", "' 1 ',0", "yes,0",
      "they are not,1", "y,-1"})
  void aNumberOrTheWordsAreAnAnswerAndNothingElse(String said, int choice) {
    assertThat(choose(new StringReader(said + "\n"))).isEqualTo(choice);
  }

  @Test
  void theEndOfTheInputLeavesTheQuestionOpenAndDoesNotTakeTheUsual() {
    assertThat(choose(new StringReader(""))).isEqualTo(-1);
    assertThat(to.toString()).contains("What is 'maybe'? (cells such as maybe)", "1  they are free",
        "0  leave it open", "Your answer (2):");
  }

  @Test
  void aTerminalThatIsGoneLeavesItOpen() {
    assertThat(choose(new Reader() {
      @Override
      public int read(char[] into, int from, int most) throws IOException {
        throw new IOException("gone");
      }

      @Override
      public void close() {
      }
    })).isEqualTo(-1);
  }
}
