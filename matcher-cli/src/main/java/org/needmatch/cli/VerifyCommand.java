package org.needmatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.intake.PlanReader;
import org.needmatch.judge.Judge;
import org.needmatch.judge.SeatRow;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.judge.proof.ProofVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "verify", description = "Holds a plan against every rule and its own summary, independently.")
final class VerifyCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private InputOptions input = new InputOptions();

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", paramLabel = "PLAN", description = "The plan's folder, or its assignments.csv.")
  @SuppressWarnings("NullAway.Init")
  private Path plan;

  @Override
  public Integer call() throws Exception {
    var claims = claims();
    var read = input.read(claims == null ? null : claims.week());
    var rows = PlanReader.read(rowsFile());
    var problem = PlanFolder.madeFor(read.problem(), plan);
    var judgement = Judge.standard().judge(problem, rows.stream()
        .map(r -> new SeatRow(r.needId(), r.role(), r.seat(), r.volunteerId())).toList());
    var differences = claims == null ? List.<String>of() : claims.differences(judgement, problem);
    var result = new Verdict(judgement, rows, differences, claims, proof(problem, claims));
    var out = spec.commandLine().getOut();
    if (common.json()) {
      out.println(result.json());
    } else {
      result.lines().forEach(out::println);
    }
    return result.accepted() ? ExitCode.DONE : ExitCode.RULE_BROKEN;
  }

  private Path rowsFile() {
    return Files.isDirectory(plan) ? plan.resolve("assignments.csv") : plan;
  }

  private @Nullable ProofVerdict proof(Problem problem, @Nullable Claims claims)
      throws IOException {
    var certificate = plan.resolve("certificate.csv");
    if (claims == null || claims.bound() < 0 || !Files.isRegularFile(certificate)) {
      return null;
    }
    try (var reader = Files.newBufferedReader(certificate)) {
      return ProofCheck.standard().check(problem, reader, claims.bound());
    }
  }

  private @Nullable Claims claims() throws CommandFailure {
    var summary = plan.resolve("summary.json");
    return Files.isDirectory(plan) && Files.isRegularFile(summary) ? Claims.read(summary) : null;
  }
}
