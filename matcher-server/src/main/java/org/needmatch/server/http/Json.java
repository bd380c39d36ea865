package org.needmatch.server.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Bodies as JSON. A name that stands twice in one object, a second value and
 * whatever is nested beyond all use are refused.
 */
final class Json {
  private static final int DEEPEST = 40;

  private static final ObjectMapper MAPPER = JsonMapper
      .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(100).build())
          .build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {
  }

  static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.said(400, "bad-text");
    }
  }

  static JsonNode tree(String text) {
    try {
      var node = MAPPER.readTree(text);
      if (node.isMissingNode()) {
        throw Refusal.said(400, "no-json");
      }
      return node;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw Refusal.said(400, "bad-json", at == null ? 1 : at.getLineNr(),
          at == null ? 1 : at.getColumnNr());
    }
  }
}
