package org.needmatch.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts as they stand in an address, percent signs decoded once and strictly.
 */
final class PathSegments {
  private PathSegments() {
  }

  /**
   * The segments of a path; one that could mean another folder is refused.
   *
   * @param path
   *          raw, begins with a slash
   */
  static List<String> of(String path) {
    var segments = new ArrayList<String>();
    for (var raw : path.substring(1).split("/", -1)) {
      var segment = decoded(raw);
      if (segment.equals(".") || segment.equals("..")
          || segment.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ' || c == 127)) {
        throw Refusal.said(400, "bad-path");
      }
      segments.add(segment);
    }
    return List.copyOf(segments);
  }

  static String decoded(String raw) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
        int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw Refusal.said(400, "bad-path");
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw Refusal.said(400, "bad-path");
    }
  }
}
