package org.needmatch.calendar;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Names of files that every system takes, also without regard to case. */
final class FileNames {
  private static final int LONGEST = 60;

  private FileNames() {
  }

  /**
   * Letters, digits, dots, hyphens and underscores; all else becomes a hyphen.
   */
  static String safe(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return cut.isEmpty() ? "unnamed" : cut;
  }

  /** The name as a file that is not taken yet: numbered from 2 where it is. */
  static String free(String name, Collection<String> taken) {
    var lower = taken.stream().map(file -> file.toLowerCase(Locale.ROOT)).toList();
    var file = name + ".ics";
    for (int i = 2; lower.contains(file.toLowerCase(Locale.ROOT)); i++) {
      file = name + "-" + i + ".ics";
    }
    return file;
  }
}
