package org.needmatch.internal.region;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.io.store.OutputException;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.rules.RuleSet;

/** Machines that solve by regions and check certificates in parts. */
public interface RegionMachines {

  /** This machine alone. */
  RegionMachines ALONE = new RegionMachines() {
    @Override
    public WorkFolder folder(String place, String about) throws OutputException {
      return LocalWorkFolder.of(Path.of(place), about);
    }

    @Override
    public RegionWorkers workers(WorkFolder work, RuleSet rules) {
      return new LocalWorkers(work, rules);
    }

    @Override
    public long memory() {
      return Runtime.getRuntime().maxMemory();
    }

    @Override
    public ProofCheck.@Nullable Verdict proof(Problem problem, List<Path> parts, long claimed) {
      return null;
    }
  };

  /**
   * {@return a work folder that all machines reach, made or gone on with}
   *
   * @param place
   *          as a user names it
   * @param about
   *          what is solved, and how
   * @throws OutputException
   *           as {@link WorkFolder#claim}
   */
  WorkFolder folder(String place, String about) throws OutputException;

  /** {@return who does tasks in the folder under these rules} */
  RegionWorkers workers(WorkFolder work, RuleSet rules);

  /** {@return bytes that a machine has for one region} */
  long memory();

  /**
   * {@return what a certificate in parts proves, null where it is checked as a
   * whole}
   *
   * @param claimed
   *          the number that it is to prove, in points
   * @throws IOException
   *           when a part cannot be read
   */
  ProofCheck.@Nullable Verdict proof(Problem problem, List<Path> parts, long claimed)
      throws IOException;
}
