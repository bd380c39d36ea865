package org.needmatch.json;

import java.util.function.Consumer;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.ReadResult;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.write.ProblemWriter;

/**
 * A problem as JSON: the one document that an input may be instead of a folder.
 * Stateless and thread-safe; cost is linear in the problem.
 */
public final class ProblemJson {
  /** The document's format. */
  public static final String FORMAT = "needmatch/problem/1";

  private ProblemJson() {
  }

  /**
   * Writes the document. Reading it gives an equal problem again, but for what
   * the format itself brings, see {@link ProblemWriter}.
   *
   * @throws IllegalArgumentException
   *           when the format cannot hold a value
   */
  public static String write(Problem problem) {
    return ProblemWriter.document(problem);
  }

  /**
   * Reads the document. Unlike the reader of inputs it sets nothing aside.
   *
   * @throws JsonDocumentException
   *           at the first thing that cannot be taken as it stands, or that
   *           nothing reads
   */
  public static Problem read(String json) {
    return read(json, note -> {
    });
  }

  /**
   * The same.
   *
   * @param notes
   *          takes what is worth a look although it was taken
   */
  public static Problem read(String json, Consumer<Finding> notes) {
    var rows = NumberedRows.of(json);
    var result = result(rows);
    var unread = result.unread();
    unread.files().forEach(list -> {
      throw JsonDocumentException.of("/" + list.name(), "", "is a list that nothing reads",
          "Take it out, or correct its name.");
    });
    unread.columns().forEach(column -> {
      throw JsonDocumentException.of(rows.firstWith(column.name()), "",
          "is a name that nothing reads",
          column.near() == null
              ? "Take it out."
              : "Write " + column.near() + " if you mean that, or take it out.");
    });
    for (var finding : result.findings()) {
      if (finding.severity() == Severity.ERROR) {
        throw refusal(rows, finding);
      }
    }
    result.findings().forEach(notes);
    return result.problem();
  }

  /** A problem that is part of another document. */
  static Problem within(String place, JsonValue problem, Consumer<Finding> notes) {
    try {
      return read(problem.json(), notes);
    } catch (JsonDocumentException e) {
      throw e.within(place);
    }
  }

  private static ReadResult result(NumberedRows rows) {
    try {
      return ProblemReader.document("problem.json", rows.text(), ReadOptions.defaults());
    } catch (UnusableInputException e) {
      var first = e.findings().stream().filter(one -> one.severity() == Severity.ERROR).findFirst()
          .orElse(e.finding());
      throw refusal(rows, first);
    }
  }

  private static JsonDocumentException refusal(NumberedRows rows, Finding finding) {
    return new JsonDocumentException(rows.pointer(finding.line(), finding.column()),
        finding.value(), finding.message() + " " + finding.fix());
  }
}
