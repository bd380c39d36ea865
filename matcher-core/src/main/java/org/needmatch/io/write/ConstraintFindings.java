package org.needmatch.io.write;

import java.util.List;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.rules.RuleSet;

/** An embedder's constraints on the plan as a whole, as findings. */
final class ConstraintFindings {
  private ConstraintFindings() {
  }

  static List<Finding> of(RuleSet rules) {
    return rules.constraintNames().stream()
        .map(name -> FindingCode.CONSTRAINTS_NOT_JUDGED.of("",
            "The constraints " + name + " of the program that made the plan were kept by it. They"
                + " are not judged in reasons for empty seats, in shortlists or in counts of"
                + " volunteers without a seat, and stand in none of these files.",
            "not judged", "Hold the plan against them in that program before you change it."))
        .toList();
  }
}
