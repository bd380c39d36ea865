package org.needmatch.internal.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document that are not ours, as text until one is joined to one
 * that is. Not thread-safe.
 */
final class JsonOtherLists {
  private record Piece(String text, long line) {
  }

  private final String file;
  private final JsonFactory factory;
  private final Map<String, Piece> pieces = new HashMap<>();
  private final Set<String> joined = new HashSet<>();

  JsonOtherLists(String file, JsonFactory factory) {
    this.file = file;
    this.factory = factory;
  }

  void add(String name, String text, long line) {
    pieces.put(NameMatching.key(name), new Piece(text, line));
  }

  /** Whether a table was joined to that list. */
  boolean isJoined(String name) {
    return joined.contains(NameMatching.key(name));
  }

  /** The list as rows, null when there is none of that name. */
  @Nullable
  RawTable find(String name) throws TableFault {
    var key = NameMatching.key(name);
    var piece = pieces.get(key);
    if (piece == null) {
      return null;
    }
    joined.add(key);
    try (var parser = factory.createParser(piece.text())) {
      parser.nextToken();
      return JsonColumns.table(file, JsonTables.rows(parser, file, name), piece.line() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
