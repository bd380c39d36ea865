package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.json.CommandDocument;

/**
 * Why an input is not planned.
 *
 * @param sentence
 *          for people, with what to do
 * @param code
 *          of the finding that ends it, {@code strict} when it is the sum of
 *          them
 * @param findings
 *          all, the one that ends it last
 */
record CommandRefusal(String sentence, String code, List<Finding> findings,
    SortedMap<String, Integer> rowsPerFile, Unread notRead) {

  /** Nothing can be made of the input. */
  static CommandRefusal of(UnusableInputException e) {
    return new CommandRefusal(FindingText.line(e.finding()), e.finding().code(),
        Stream.concat(e.findings().stream(), Stream.of(e.finding())).toList(), e.rowsPerFile(),
        e.notRead());
  }

  /** The input has problems, which {@code --strict} does not allow. */
  static CommandRefusal strict(InputReading read, List<Finding> findings) {
    return new CommandRefusal(say("solve.strict", FindingText.counts(findings)), "strict", findings,
        read.counts().rowsPerFile(), read.unread());
  }

  List<String> lines() {
    return withNotRead(FindingText.lines(findings, rowsPerFile));
  }

  /** Without the finding that the sentence tells. */
  List<String> linesBefore() {
    boolean told = !findings.isEmpty() && FindingText.line(findings.getLast()).equals(sentence);
    return withNotRead(
        FindingText.lines(told ? findings.subList(0, findings.size() - 1) : findings, rowsPerFile));
  }

  private List<String> withNotRead(List<String> lines) {
    return Stream.concat(lines.stream(), UnreadText.lines(notRead).stream()).toList();
  }

  String json() {
    return new CommandDocument.Failure(
        new CommandDocument.Fault(ExitCode.UNUSABLE_INPUT, sentence, code),
        InputJson.problems(findings), InputJson.notRead(notRead)).json();
  }
}
