package org.needmatch.internal.io.table;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;

/**
 * What a table is read with.
 *
 * @param others
 *          further files of the input
 * @param log
 *          takes what is found
 */
public record TableContext(Schema schema, Mapping mapping, OtherFiles others,
    Consumer<Finding> log) {

  /** Finds further files by name. */
  @FunctionalInterface
  public interface OtherFiles {
    /** The rows of a file, null when there is none of that name. */
    @Nullable
    RawTable find(String name) throws TableFault;
  }

  /** A file by itself. */
  public static TableContext alone(Schema schema, Mapping mapping, Consumer<Finding> log) {
    return new TableContext(schema, mapping, name -> null, log);
  }
}
