package org.needmatch.cli;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.intake.PlanReader;
import org.needmatch.intake.UnusableInputException;
import org.needmatch.output.Manifest;
import org.needmatch.plan.Assignment;
import picocli.CommandLine.Command;

@Command(name = "verify", description = "Holds a plan against every rule and its own summary, independently.")
final class VerifyCommand extends PlanCommand {
  @Override
  public Integer call() throws Exception {
    var written = written();
    var claims = written.claims();
    var problem = PlanFolder.madeFor(input().read(written.week()).problem(), path());
    var judgement = written.judge(problem);
    var differences = new ArrayList<String>();
    if (claims != null) {
      differences.addAll(claims.differences(judgement, problem));
      differences.addAll(Manifest.differences(path(), seats()));
    }
    var proof = written.proof(problem);
    var result = new Verdict(judgement, written.rows(), differences, claims, proof,
        written.limit(judgement, proof));
    if (common().json()) {
      out().print(result.json());
    } else {
      result.lines().forEach(out()::println);
    }
    return result.accepted() ? ExitCode.DONE : ExitCode.RULE_BROKEN;
  }

  /** Of every row, whatever its status. */
  private List<Assignment> seats() throws UnusableInputException {
    return PlanReader.published(path()).stream()
        .map(row -> new Assignment(row.needId(), row.role(), row.seat(), row.volunteerId()))
        .toList();
  }
}
