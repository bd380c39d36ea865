package org.needmatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.judge.proof.ProofVerdict;
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
    var result = new Verdict(judgement, written.rows(), differences, claims,
        proof(problem, written));
    if (common().json()) {
      out().println(result.json());
    } else {
      result.lines().forEach(out()::println);
    }
    return result.accepted() ? ExitCode.DONE : ExitCode.RULE_BROKEN;
  }

  private static @Nullable ProofVerdict proof(Problem problem, WrittenPlan written)
      throws IOException {
    var claims = written.claims();
    var certificate = written.certificate();
    if (claims == null || claims.bound() < 0 || certificate.isEmpty()) {
      return null;
    }
    try (var reader = Files.newBufferedReader(certificate.get())) {
      return ProofCheck.standard().check(problem, reader, claims.bound());
    }
  }
}
