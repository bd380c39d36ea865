package org.needmatch.internal.io.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** What is wrong with a JSON text, in words for people. */
public final class JsonFault {
  private static final Pattern WHERE = Pattern
      .compile("\\[Source: [^\\]]*; line: (\\d+), column: (\\d+)\\]");

  private JsonFault() {
  }

  /** The parser's words without what it says of itself. */
  public static String said(JsonProcessingException fault) {
    return WHERE.matcher(fault.getOriginalMessage()).replaceAll("line $1, column $2");
  }
}
