package org.needmatch.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.regex.Pattern;

/**
 * Text to trees and back. A name that stands twice in one object, a second
 * document and whatever is nested or long beyond all use are refused.
 */
final class JsonText {
  private static final int DEEPEST = 40;
  private static final int LONGEST = 512 << 20;

  /** What the parser says of itself. */
  private static final Pattern OF_THE_PARSER = Pattern.compile(
      "(?s) \\((start marker at|bound as) .*|\\R.*|,? *\\(?`?(from )?`?(Stream|Json)[A-Z]\\w+.*");

  private static final ObjectMapper MAPPER = JsonMapper
      .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
              .maxDocumentLength(LONGEST).maxStringLength(LONGEST).maxNumberLength(100).build())
          .build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .nodeFactory(JsonNodeFactory.withExactBigDecimals(true)).build();

  private JsonText() {
  }

  static JsonNode tree(String text) {
    try {
      var node = MAPPER.readTree(text);
      if (node.isMissingNode()) {
        throw JsonDocumentException.of("", "", "is empty", "Write it again.");
      }
      return node;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw JsonDocumentException.of("", "", "is not usable JSON" + where + ": "
          + OF_THE_PARSER.matcher(e.getOriginalMessage()).replaceAll(""), "Correct it there.");
    }
  }

  static String pretty(JsonNode node) {
    return node.toPrettyString() + "\n";
  }

  static String line(JsonNode node) {
    return node.toString();
  }
}
