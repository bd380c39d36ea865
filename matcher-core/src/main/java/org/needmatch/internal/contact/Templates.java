package org.needmatch.internal.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A template for each kind of message, in one language or more. A language
 * without one of its own takes the organisation's, and that the built-in
 * English one. Immutable.
 */
public final class Templates {
  private final Map<String, Map<MessageKind, Template>> byLanguage;

  private Templates(Map<String, Map<MessageKind, Template>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** The built-in ones. */
  public static Templates standard() {
    var all = new EnumMap<MessageKind, Template>(MessageKind.class);
    for (var kind : MessageKind.values()) {
      try (var in = Templates.class.getResourceAsStream(kind.file())) {
        if (in == null) {
          throw new IllegalStateException(kind.file() + " is missing beside Templates.");
        }
        all.put(kind, Template.of(kind, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (TemplateFault e) {
        throw new IllegalStateException(kind.file() + ": " + e.getMessage(), e);
      }
    }
    return new Templates(Map.of("", all));
  }

  /**
   * The same with another template.
   *
   * @param language
   *          a tag such as {@code pl}; empty for the organisation's own language
   */
  public Templates with(String language, MessageKind kind, Template template) {
    var copy = new HashMap<>(byLanguage);
    var kinds = new EnumMap<MessageKind, Template>(MessageKind.class);
    kinds.putAll(copy.getOrDefault(key(language), Map.of()));
    kinds.put(kind, template);
    copy.put(key(language), kinds);
    return new Templates(copy);
  }

  /** The template for somebody of that language. */
  public Template of(MessageKind kind, String language) {
    var own = speaks(kind, language) ? byLanguage.get(key(language)) : byLanguage.get("");
    var found = own == null ? null : own.get(kind);
    if (found == null) {
      throw new IllegalStateException("There is no template " + kind.file() + ".");
    }
    return found;
  }

  /** Whether a language has a template of its own. */
  public boolean speaks(MessageKind kind, String language) {
    return byLanguage.getOrDefault(key(language), Map.of()).containsKey(kind);
  }

  private static String key(String language) {
    return language.toLowerCase(Locale.ROOT);
  }
}
