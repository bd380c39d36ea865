package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.needmatch.internal.io.init.Answers;
import org.needmatch.internal.io.init.Question;
import org.needmatch.internal.io.init.Question.Choice;

/**
 * Asks whoever sits at the terminal. What is no answer leaves the question
 * open.
 */
record TerminalAnswers(PrintWriter to, BufferedReader from) implements Answers {

  @Override
  public int choose(Question question) {
    var choices = question.choices();
    to.println();
    to.println(question.evidence().isEmpty()
        ? question.text()
        : say("init.evidence", question.text(), question.evidence()));
    for (int i = 0; i < choices.size(); i++) {
      to.println("  " + (i + 1) + "  " + choices.get(i).text());
    }
    to.println("  0  " + say("init.leave-open"));
    to.print(say("init.answer", question.usual() + 1) + " ");
    to.flush();
    try {
      var line = from.readLine();
      var said = line == null ? "0" : line.strip();
      return said.isEmpty() ? question.usual() : number(said, choices);
    } catch (IOException e) {
      return -1;
    }
  }

  /** A number of the list, or the words themselves. */
  private static int number(String said, List<Choice> choices) {
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).word().equals(said) || choices.get(i).text().equals(said)) {
        return i;
      }
    }
    return said.matches("[1-9]\\d?") && Integer.parseInt(said) <= choices.size()
        ? Integer.parseInt(said) - 1
        : -1;
  }
}
