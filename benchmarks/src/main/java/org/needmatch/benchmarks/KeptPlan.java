package org.needmatch.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.needmatch.benchmarks.library.PlanRows;
import org.needmatch.domain.Problem;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveResult;

/** A run's plan and certificate, left in a folder. */
record KeptPlan(Path folder) {
  private static final String PLAN = "assignments.csv";
  private static final String CERTIFICATE = "certificate.csv";

  static void write(SolveResult outcome, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(PLAN), PlanRows.of(outcome.plan()));
    try (var out = Files.newBufferedWriter(folder.resolve(CERTIFICATE))) {
      outcome.certificate().writeTo(out);
    }
  }

  /** Nobody anywhere when the run left none. */
  Plan plan() throws IOException {
    var file = folder.resolve(PLAN);
    return Files.isRegularFile(file) ? PlanRows.read(Files.readAllBytes(file)) : Plan.EMPTY;
  }

  /** What the certificate proves; {@link Long#MAX_VALUE} for nothing. */
  long provenMedium(Problem problem) throws IOException {
    var file = folder.resolve(CERTIFICATE);
    if (!Files.isRegularFile(file)) {
      return Long.MAX_VALUE;
    }
    try (var reader = Files.newBufferedReader(file)) {
      return ProofCheck.standard().check(problem, reader, Long.MAX_VALUE).provenMedium();
    }
  }
}
