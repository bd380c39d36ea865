package org.needmatch.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an input was not read: no problem by itself, but never unsaid.
 *
 * @param columns
 *          in the order of the files and of their headers
 * @param files
 *          of the folder, sorted; hidden ones and folders are left out
 */
public record Unread(List<Column> columns, List<File> files) {
  /** Everything was read. */
  public static final Unread NONE = new Unread(List.of(), List.of());

  /**
   * A column that nothing reads.
   *
   * @param file
   *          the file's name
   * @param name
   *          as the file has it
   * @param near
   *          the name of ours that it comes close to, null when there is none
   */
  public record Column(String file, String name, @Nullable String near) {
  }

  /**
   * A file that nothing reads.
   *
   * @param name
   *          the file's name
   * @param near
   *          the file of ours that its name comes close to, null when there is
   *          none
   */
  public record File(String name, @Nullable String near) {
  }

  /** Copies the lists. */
  public Unread {
    columns = List.copyOf(columns);
    files = List.copyOf(files);
  }
}
