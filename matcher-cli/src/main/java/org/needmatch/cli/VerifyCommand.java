package org.needmatch.cli;

import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "verify", description = "Holds a plan against every rule and its own summary, independently.")
final class VerifyCommand extends PlanCommand {
  @Override
  public Integer call() throws Exception {
    var written = written();
    var claims = written.claims();
    var problem = PlanFolder.madeFor(input().read(written.week()).problem(), path());
    var judgement = written.judge(problem);
    var differences = claims == null ? List.<String>of() : claims.differences(judgement, problem);
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
}
