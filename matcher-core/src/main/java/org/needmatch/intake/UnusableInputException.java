package org.needmatch.intake;

import java.util.List;
import org.needmatch.finding.Finding;

/** Nothing can be made of an input. */
public final class UnusableInputException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Finding finding;
  private final transient List<Finding> findings;

  /** Says why. */
  public UnusableInputException(Finding finding) {
    this(finding, List.of());
  }

  UnusableInputException(Finding finding, List<Finding> before) {
    super(finding.message());
    this.finding = finding;
    findings = List.copyOf(before);
  }

  /** Why nothing can be made of it. */
  public Finding finding() {
    return finding;
  }

  /** What else had been found until then, in the order found. */
  public List<Finding> findings() {
    return findings;
  }
}
