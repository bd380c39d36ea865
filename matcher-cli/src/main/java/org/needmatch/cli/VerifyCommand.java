package org.needmatch.cli;

import java.util.ArrayList;
import org.needmatch.internal.explain.LeftOutFormatter;
import org.needmatch.internal.io.write.Manifest;
import org.needmatch.internal.io.write.PlanFolder;
import picocli.CommandLine.Command;

@Command(name = "verify", description = "Checks a plan against every rule and its own summary, independently.")
final class VerifyCommand extends PlanCommand {
  @Override
  public Integer call() throws Exception {
    var found = written();
    var written = found.unanswered();
    var claims = written.claims();
    var read = input().read(written.week());
    var input = read.problem();
    var problem = PlanFolder.madeFor(input, path());
    var judgement = written.judge(problem);
    var differences = new ArrayList<String>();
    if (claims != null) {
      var judged = new JudgedSummary(PlanFolder.toldFor(input, path()), read.account(),
          claims.summary());
      differences.addAll(claims.differences(judged.of(written, judgement), judgement,
          new PinClaims(problem, judgement)));
      differences.addAll(Manifest.differences(path(), written.plan().assignments()));
    }
    var proof = written.proof(problem, machines());
    var result = new VerifiedPlan(problem, judgement, written.rows(), differences, claims, proof,
        written.certificate(), written.limit(judgement, proof),
        new Since(found.refusals(), PlanFolder.gone(input, path())),
        LeftOutFormatter.lines(problem, read.account().leftOut()));
    if (common().json()) {
      out().print(result.document(InputJson.leftOut(read.account(), problem),
          InputJson.notReady(read.account(), problem)).json());
    } else {
      result.lines().forEach(out()::println);
    }
    return result.accepted() ? ExitCode.DONE : ExitCode.RULE_BROKEN;
  }
}
