package org.needmatch.internal.io.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The presets that come with the program. Thread-safe; each is read anew. */
public final class Presets {
  private static final List<String> NAMES = List.of("better-impact", "excel", "google-forms",
      "rosterfy", "salesforce-v4s", "signupgenius", "three-rings", "volgistics", "when2meet");

  private Presets() {
  }

  /** Their names. */
  public static List<String> names() {
    return NAMES;
  }

  /** All of them, by name. */
  public static List<Preset> all() {
    return NAMES.stream().map(Presets::named).toList();
  }

  /**
   * The preset of that name.
   *
   * @throws IllegalArgumentException
   *           when there is none
   */
  public static Preset named(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (!NAMES.contains(lower)) {
      throw new IllegalArgumentException(
          "There is no preset " + name + ". There are " + String.join(", ", NAMES) + ".");
    }
    return PresetReader.read(text(lower));
  }

  /**
   * The presets whose files these are, first the one that most columns tell;
   * without those that are known by their name only.
   *
   * @param files
   *          name of each file, or of a workbook and a sheet with {@code #}
   *          between, to its headers
   */
  public static List<PresetMatch> matching(Map<String, List<String>> files) {
    return all().stream().filter(preset -> !preset.onlyByName()).map(preset -> preset.match(files))
        .filter(Objects::nonNull).sorted(Comparator.comparingInt(PresetMatch::certainty).reversed())
        .toList();
  }

  private static String text(String name) {
    var file = "preset-" + name + ".json";
    try (var in = Presets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
