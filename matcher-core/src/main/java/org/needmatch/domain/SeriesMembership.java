package org.needmatch.domain;

/**
 * A volunteer who was in a series when the last plan was published.
 *
 * @param series
 *          the series' id
 * @param volunteerId
 *          the volunteer's id
 */
public record SeriesMembership(String series, String volunteerId) {
}
