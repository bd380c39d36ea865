package org.needmatch.internal.io.read;

import java.util.List;

/**
 * What was made of an input, with what people are shown of its tables.
 */
public record ViewedInput(InputReading reading, List<TableView> tables) {
  /** Copies the list. */
  public ViewedInput {
    tables = List.copyOf(tables);
  }
}
