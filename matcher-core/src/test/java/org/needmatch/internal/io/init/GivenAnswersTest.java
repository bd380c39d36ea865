package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.init.Question.Choice;

final class GivenAnswersTest {
  private static Question question(String file, String name, String... words) {
    return new Question(file, name, "What is it?", "Aaaa",
        List.of(words).stream().map(Choice::of).toList(), -1);
  }

  private static GivenAnswers given(String... answers) {
    return new GivenAnswers(List.of(answers), Answers.NONE);
  }

  @Test
  void blanksAndCaseDoNotMatter() {
    var status = question("people.csv", "Volunteer\n status", "active", "leave-out");
    assertThat(given("volunteer status = Leave-Out").choose(status)).isEqualTo(1);
    assertThat(given("People.csv/Volunteer status=active").choose(status)).isZero();
    assertThat(given("Status=active").choose(status)).isEqualTo(-1);
  }

  @Test
  void headersMayHoldTheSignItself() {
    assertThat(given("Age=18?=leave-out").choose(question("a.csv", "Age=18?", "leave-out")))
        .isZero();
    assertThat(given("Role: a=b=yes").choose(question("a.csv", "Role: a=b", "no", "yes")))
        .isEqualTo(1);
  }

  @Test
  void othersAreAskedWhatIsNotGiven() {
    var answers = new GivenAnswers(List.of("Status=active"), question -> 1);
    assertThat(answers.choose(question("a.csv", "DBS", "dbs_level", "leave-out"))).isEqualTo(1);
  }

  @Test
  void whatIsNoAnswerIsRefused() {
    var answers = given("Status=gone");
    var status = question("a.csv", "Status", "active", "leave-out");
    assertThatThrownBy(() -> answers.choose(status)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Status=gone is no answer to this question. The answers are: active, leave-out.");
  }

  @Test
  void whatAnswersNothingIsRefused() {
    var answers = given("Stauts=active");
    assertThatThrownBy(answers::requireMeant)
        .hasMessage("Stauts=active answers no question: there is none.");
    answers.choose(question("a.csv", "Status", "active"));
    assertThatThrownBy(answers::requireMeant)
        .hasMessage("Stauts=active answers no question. The questions are called: Status.");
    var none = given("Status");
    none.choose(question("a.csv", "Status", "active"));
    assertThatThrownBy(none::requireMeant).hasMessageContaining("Status answers no question");
  }

  @Test
  void oneAnswerIsForOneQuestion() {
    var answers = given("Status=active");
    answers.choose(question("a.csv", "Status", "active"));
    answers.choose(question("a.csv", "Status", "active"));
    answers.requireMeant();
    answers.choose(question("b.csv", "Status", "active"));
    assertThatThrownBy(answers::requireMeant).hasMessage(
        "Status=active answers more than one question. Name the file as well: a.csv/Status;"
            + " b.csv/Status.");
  }
}
