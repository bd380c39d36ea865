package org.needmatch;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The Chromium of this machine. Without one the test that asks is skipped, but
 * in continuous integration (CI=true), which installs one, it fails.
 */
public final class InstalledBrowser {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
      "google-chrome-stable");

  private InstalledBrowser() {
  }

  /** {@return its program} */
  public static Path program() {
    for (var place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (var name : NAMES) {
        var path = Path.of(place, name);
        if (Files.isExecutable(path)) {
          return path;
        }
      }
    }
    return notTried("No Chromium is installed, so the page was not tried in a browser.");
  }

  /** Ends the test. */
  public static <T> T notTried(String reason) {
    return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
  }
}
