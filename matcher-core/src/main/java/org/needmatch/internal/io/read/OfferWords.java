package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;

/** The words of a published row that say what became of it. */
public final class OfferWords {
  private static final String KNOWN = Arrays.stream(ResponseStatus.values())
      .map(ResponseStatus::word).collect(Collectors.joining(", "));

  private OfferWords() {
  }

  /** All words, in order, for messages. */
  public static String known() {
    return KNOWN;
  }

  /** The status that the word means, null when there is none of that name. */
  public static @Nullable ResponseStatus find(String text) {
    var word = text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
    for (var status : ResponseStatus.values()) {
      if (status.word().equals(word) || status.word().replace("-", "").equals(word)) {
        return status;
      }
    }
    return null;
  }

  public static ResponseStatus status(String text) throws BadCell {
    var status = find(text);
    if (status == null) {
      throw new BadCell(FindingCode.WORD_UNKNOWN, "\"" + text + "\" is not one of " + KNOWN + ".",
          "Write one of " + KNOWN + ".");
    }
    return status;
  }

  /** The time as we write it, null when the cell holds none. */
  public static @Nullable LocalDateTime time(String text) {
    try {
      return text.isEmpty() ? null : LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The date, null when the cell holds none that can be read. */
  public static @Nullable LocalDate date(String text, Dates dates) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return dates.parse(text);
    } catch (BadCell e) {
      return null;
    }
  }
}
