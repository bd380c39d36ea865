package org.needmatch.domain;

/** A volunteer who was in a series when the last plan was published. */
public record SeriesMembership(String series, String volunteerId) {
}
