package org.needmatch.internal.io.init;

import java.util.List;

/**
 * What a column is taken for.
 *
 * @param ours
 *          our columns that it feeds, or what it is a part of
 * @param shapes
 *          what its cells look like, never what they say
 */
public record ProposedColumn(String header, List<String> ours, Certainty certainty, String why,
    String shapes) {
  /** Copies the list. */
  public ProposedColumn {
    ours = List.copyOf(ours);
  }
}
