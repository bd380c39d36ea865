package org.needmatch.internal.io.table;

/**
 * A file as it was found.
 *
 * @param name
 *          without its folder
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, byte[] bytes) {
}
