package org.needmatch.io.read;

import java.nio.file.Path;
import org.needmatch.internal.io.read.FindingLog;
import org.needmatch.internal.io.read.InputPipeline;
import org.needmatch.internal.io.read.Source;
import org.needmatch.internal.io.read.UnreadInput;
import org.needmatch.internal.io.table.TableFault;

/**
 * Reads an input into a problem. Thread-safe; time and memory grow in step with
 * the size of the input.
 */
public final class ProblemReader {
  private ProblemReader() {
  }

  /**
   * Reads a folder of CSV files, or one JSON document. A row that cannot be taken
   * is set aside with a finding, always to the safe side, and the rest goes on.
   *
   * @throws UnusableInputException
   *           when nothing can be made of the input: a required file or column is
   *           missing, a setting is wrong, or no volunteer or no need is left
   */
  public static ReadResult read(Path folderOrJsonFile, ReadOptions options)
      throws UnusableInputException {
    var log = new FindingLog();
    var source = open(folderOrJsonFile, options);
    try {
      return new InputPipeline(source, options, log).read();
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding(), UnreadInput.ofRefused(source, log), log);
    }
  }

  private static Source open(Path folderOrJsonFile, ReadOptions options)
      throws UnusableInputException {
    try {
      return Source.open(folderOrJsonFile, options.settingOverrides());
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }
}
