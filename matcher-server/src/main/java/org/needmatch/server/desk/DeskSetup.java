package org.needmatch.server.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.internal.io.read.InputReading;

/**
 * What a desk works on.
 *
 * @param input
 *          a folder of CSV files, or one JSON document
 * @param plan
 *          the plan's folder; it need not be there yet
 * @param reading
 *          reads the input
 * @param templates
 *          a folder of texts for messages; null for the one that the input
 *          names
 * @param from
 *          the time that it is, null when no session counts as begun
 * @param namesAllowed
 *          whether people may be called by name
 * @param matcher
 *          with the threads that answers may use
 * @param threads
 *          that a search may use
 * @param version
 *          of this program
 */
public record DeskSetup(Path input, Path plan, Reading reading, @Nullable Path templates,
    @Nullable LocalDateTime from, boolean namesAllowed, Matcher matcher, int threads,
    String version) {

  /** Reads the input as the commands do. */
  @FunctionalInterface
  public interface Reading {
    /**
     * @param week
     *          any day of the week to plan when nobody has said another; null when
     *          the plan does not say
     */
    InputReading read(@Nullable LocalDate week) throws Exception;
  }
}
