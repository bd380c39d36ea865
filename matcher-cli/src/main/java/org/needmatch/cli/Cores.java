package org.needmatch.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.needmatch.api.Matcher;
import org.needmatch.judge.proof.ProofCheck;

/** All cores of the machine, for whatever a command works out. */
final class Cores {
  private static final ExecutorService THREADS = Executors
      .newCachedThreadPool(Thread.ofPlatform().daemon().name("core-", 1).factory());

  private Cores() {
  }

  /** What certificates prove under the contract's rules. */
  static ProofCheck proofs() {
    return ProofCheck.standard().threads(Runtime.getRuntime().availableProcessors(), THREADS);
  }

  /** Under the contract's rules. */
  static Matcher matcher() {
    return Matcher.create().threads(Runtime.getRuntime().availableProcessors(), THREADS);
  }
}
