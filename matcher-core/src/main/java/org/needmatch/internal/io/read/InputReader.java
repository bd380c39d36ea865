package org.needmatch.internal.io.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;

/** Reads an input with what is counted on the way. Thread-safe. */
public final class InputReader {
  private InputReader() {
  }

  /** A folder of CSV files, or one JSON document. */
  public static InputReading read(Path folderOrJsonFile, ReadOptions options)
      throws UnusableInputException {
    return read(open(() -> Source.open(folderOrJsonFile, options.settingOverrides())), options,
        new FindingLog());
  }

  /**
   * The same, with what people are shown of it.
   *
   * @param names
   *          whether what is about people is shown as it stands
   * @param rows
   *          how many rows of each table
   */
  public static ViewedInput viewed(Path folderOrJsonFile, ReadOptions options, boolean names,
      int rows) throws UnusableInputException {
    var source = open(() -> Source.open(folderOrJsonFile, options.settingOverrides()));
    var log = new FindingLog();
    var reading = read(source, options, log);
    return new ViewedInput(reading,
        InputView.of(source.configuration(), log.tables(), names, rows));
  }

  /** A JSON document that is no file; findings call it by the name. */
  public static InputReading document(String name, String json, ReadOptions options)
      throws UnusableInputException {
    var file = new SourceFile(name, json.getBytes(StandardCharsets.UTF_8));
    return read(open(() -> Source.document(file, options.settingOverrides())), options,
        new FindingLog());
  }

  private static InputReading read(Source source, ReadOptions options, FindingLog log)
      throws UnusableInputException {
    try {
      return new InputPipeline(source, options, log).read();
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding(), UnreadInput.ofRefused(source, log),
          log.all(), log.rowsPerFile());
    }
  }

  private interface Opening {
    Source open() throws TableFault;
  }

  private static Source open(Opening opening) throws UnusableInputException {
    try {
      return opening.open();
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }
}
