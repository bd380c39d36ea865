package org.needmatch.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Files of a folder of the class path.
 *
 * @param beside
 *          a class in whose package the folder is
 * @param folder
 *          its name
 */
public record StaticFiles(Class<?> beside, String folder) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*\\.([a-z0-9]+)");
  private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css",
      "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml",
      "png", "image/png", "json", "application/json");

  /**
   * {@return a file}
   *
   * @param name
   *          without folder
   * @throws Refusal
   *           404 when there is none
   */
  public Response file(String name) {
    var matched = NAME.matcher(name);
    var type = matched.matches() ? TYPES.get(matched.group(1)) : null;
    if (type == null) {
      throw Refusal.said(404, "not-found");
    }
    try (var in = beside.getResourceAsStream(folder + "/" + name)) {
      if (in == null) {
        throw Refusal.said(404, "not-found");
      }
      return Response.of(200, type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
