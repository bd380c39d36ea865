package org.needmatch.internal.io.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.config.NearKind;
import org.needmatch.internal.io.table.NameMatching;

/**
 * Finds the one known word that another word nearly is: both are the same when
 * folded. Two that are near are none.
 */
final class NearWords {
  private static final Map<String, String> LANGUAGES = languages();
  private static final Map<String, String> GENDERS = Map.of("f", "female", "woman", "female",
      "women", "female", "females", "female", "w", "female", "m", "male", "man", "male", "men",
      "male", "males", "male");

  private final UnaryOperator<String> plain;
  private final UnaryOperator<String> fold;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Set<String>> byFold = new HashMap<>();

  NearWords(NearKind kind, Collection<String> words) {
    plain = plain(kind);
    fold = fold(kind);
    words.forEach(word -> add(word, word));
  }

  /** Takes another name of a known word. */
  void add(String name, String word) {
    if (!name.isEmpty()) {
      known.add(plain.apply(word));
      byFold.computeIfAbsent(fold.apply(name), key -> new TreeSet<>()).add(word);
    }
  }

  /** The word, null when it is known itself, or near to none or several. */
  @Nullable
  String near(String word) {
    var found = known.contains(plain.apply(word)) ? null : byFold.get(fold.apply(word));
    return found == null || found.size() != 1 ? null : found.iterator().next();
  }

  /** How words are compared that are the same. */
  private static UnaryOperator<String> plain(NearKind kind) {
    return switch (kind) {
      case IDS, AREAS -> UnaryOperator.identity();
      case POSTCODES -> Postcodes::key;
      case SKILLS, LANGUAGES, GENDERS -> WordParser::lower;
    };
  }

  private static UnaryOperator<String> fold(NearKind kind) {
    return switch (kind) {
      case IDS -> NearIds::key;
      case AREAS -> NameMatching::key;
      case POSTCODES -> NearWords::postcode;
      case SKILLS -> NearWords::singular;
      case LANGUAGES ->
        word -> LANGUAGES.getOrDefault(WordParser.lower(word.strip()), NameMatching.key(word));
      case GENDERS -> word -> GENDERS.getOrDefault(WordParser.lower(word.strip()),
          WordParser.lower(word.strip()));
    };
  }

  /** O is 0 and I is 1; a code of digits may have lost zeros in front. */
  private static String postcode(String text) {
    var key = NameMatching.key(text).toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1');
    return key.matches("0*\\d{4,5}") && !key.isEmpty() ? key.replaceFirst("^0+", "") : key;
  }

  private static String singular(String text) {
    var key = NameMatching.key(text);
    return key.length() > 3 && key.endsWith("s") && !key.endsWith("ss")
        ? key.substring(0, key.length() - 1)
        : key;
  }

  private static Map<String, String> languages() {
    var languages = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      var locale = Locale.of(code);
      languages.put(code, code);
      languages.put(WordParser.lower(locale.getDisplayLanguage(Locale.ENGLISH)), code);
      if (!locale.getISO3Language().isEmpty()) {
        languages.put(locale.getISO3Language(), code);
      }
    }
    return Map.copyOf(languages);
  }
}
