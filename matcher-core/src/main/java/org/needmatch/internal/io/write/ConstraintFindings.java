package org.needmatch.internal.io.write;

import static org.needmatch.internal.io.write.WriteMessages.say;

import java.util.List;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.rules.RuleSet;

/** An embedder's constraints on the plan as a whole, as findings. */
public final class ConstraintFindings {
  private ConstraintFindings() {
  }

  public static List<Finding> of(RuleSet rules) {
    return rules.constraintNames().stream().map(name -> FindingCode.CONSTRAINTS_NOT_JUDGED.of("",
        say("constraints", name), say("constraints.action"), say("constraints.fix"))).toList();
  }
}
