package org.needmatch.internal.report.ical;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Names of files that every system takes, also without regard to case, and that
 * nobody else gets in another plan. A name that has to be changed, or that
 * others share, ends in {@code ~} and eight digits of its owner. Immutable.
 */
public final class FileNames {
  private static final int LONGEST = 60;
  private static final int DIGITS = 8;

  private final Map<String, Integer> owners = new HashMap<>();

  /**
   * @param all
   *          the name of each owner
   */
  public FileNames(Stream<String> all) {
    all.forEach(name -> owners.merge(folded(name), 1, Integer::sum));
  }

  /**
   * @param owner
   *          what tells it from others of its name
   */
  public String of(String name, String owner) {
    var safe = safe(name);
    return safe.equals(name) && owners.getOrDefault(folded(name), 0) < 2
        ? name
        : safe + "~" + UUID.nameUUIDFromBytes(owner.getBytes(StandardCharsets.UTF_8)).toString()
            .substring(0, DIGITS);
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

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
