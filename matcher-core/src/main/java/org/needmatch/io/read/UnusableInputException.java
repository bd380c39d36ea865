package org.needmatch.io.read;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;

/** Nothing can be made of an input. */
public final class UnusableInputException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Finding finding;
  private final transient Unread notRead;
  private final transient List<Finding> findings;
  private final transient SortedMap<String, Integer> rowsPerFile;

  /**
   * Says why.
   *
   * @param finding
   *          what is wrong
   */
  public UnusableInputException(Finding finding) {
    this(finding, Unread.NONE, List.of(), Collections.emptySortedMap());
  }

  /**
   * Says why, and what was found until then.
   *
   * @param finding
   *          why nothing can be made of it
   * @param notRead
   *          what no reader takes
   * @param findings
   *          what else had been found, in the order found
   * @param rowsPerFile
   *          a file's name to its rows
   */
  public UnusableInputException(Finding finding, Unread notRead, List<Finding> findings,
      SortedMap<String, Integer> rowsPerFile) {
    super(finding.message());
    this.finding = finding;
    this.notRead = notRead;
    this.findings = List.copyOf(findings);
    this.rowsPerFile = Collections.unmodifiableSortedMap(new TreeMap<>(rowsPerFile));
  }

  /** {@return why nothing can be made of it} */
  public Finding finding() {
    return finding;
  }

  /** {@return what else had been found until then, in the order found} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return what no reader takes, of the files that were read until then} */
  public Unread notRead() {
    return notRead;
  }

  /**
   * {@return a file's name to its rows, of the files that were read until then}
   */
  public SortedMap<String, Integer> rowsPerFile() {
    return rowsPerFile;
  }
}
