package org.needmatch.json;

/**
 * A part of a document that its schema describes and no record does.
 *
 * @param json
 *          the part as JSON
 */
public record JsonValue(String json) {
}
