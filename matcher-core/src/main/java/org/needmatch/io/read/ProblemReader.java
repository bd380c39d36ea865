package org.needmatch.io.read;

import java.nio.file.Path;
import org.needmatch.internal.io.read.InputReader;

/**
 * Reads an input into a problem. Thread-safe; time and memory grow in step with
 * the size of the input.
 *
 * {@snippet file = "FrontDoor.java" region = "reader"}
 */
public final class ProblemReader {
  private ProblemReader() {
  }

  /**
   * Reads a folder of CSV files, or one JSON document. A row that cannot be taken
   * is set aside with a finding, always to the safe side, and the rest goes on.
   *
   * @param folderOrJsonFile
   *          a folder of CSV files, or one JSON document
   * @param options
   *          how to read it
   * @return the problem, and what was not taken as it stood
   * @throws UnusableInputException
   *           when nothing can be made of the input: a required file or column is
   *           missing, a setting is wrong, or no volunteer or no need is left
   */
  public static ReadResult read(Path folderOrJsonFile, ReadOptions options)
      throws UnusableInputException {
    return InputReader.read(folderOrJsonFile, options);
  }

  /**
   * {@return the same of a JSON document that is no file}
   *
   * @param name
   *          what findings call it
   * @param json
   *          the document
   * @param options
   *          how to read it
   * @throws UnusableInputException
   *           when nothing can be made of the document
   */
  public static ReadResult document(String name, String json, ReadOptions options)
      throws UnusableInputException {
    return InputReader.document(name, json, options);
  }
}
