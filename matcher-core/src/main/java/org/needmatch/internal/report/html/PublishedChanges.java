package org.needmatch.internal.report.html;

import java.util.List;

/**
 * What a plan changes since the one that was published.
 *
 * @param stay
 *          published places that stay
 * @param published
 *          places that were published
 * @param lines
 *          a sentence for each person whose week changes
 */
public record PublishedChanges(int stay, int published, List<String> lines) {

  /** Copies the list. */
  public PublishedChanges {
    lines = List.copyOf(lines);
  }
}
