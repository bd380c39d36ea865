package org.needmatch.domain;

/**
 * A volunteer who was in a series when the last plan was published. Both may be
 * gone since.
 *
 * @param series
 *          the series' id
 * @param volunteerId
 *          the volunteer's id
 */
public record SeriesMembership(String series, String volunteerId) {

  /**
   * Names what is null.
   *
   * @throws NullPointerException
   *           when the series or the id is null
   */
  public SeriesMembership {
    Words.allPresent("a membership", "series", series, "volunteer id", volunteerId);
  }
}
