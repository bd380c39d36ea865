package org.needmatch.internal.io.table;

/**
 * One way in which matcher.json turns the rows of an export into rows that the
 * readers know. Stateless.
 */
@FunctionalInterface
public interface TableStep {
  /**
   * The rows as they are from here on; lines stay those of the file.
   *
   * @throws TableFault
   *           when the file has not what the setting names
   */
  RawTable apply(RawTable table, TableContext context) throws TableFault;
}
