package org.needmatch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A tiny run through every command, from which the start-up cache is made. */
final class WarmUp {
  private WarmUp() {
  }

  public static void main(String[] args) throws IOException {
    var folder = Files.createTempDirectory("matcher");
    try {
      var city = folder.resolve("city").toString();
      var plan = folder.resolve("plan").toString();
      run("generate", "--volunteers", "20", "--seats", "30", "--out", city);
      run("check", city);
      run("solve", city, "--out", plan, "--time-limit", "1s");
      run("verify", city, plan);
    } finally {
      delete(folder);
    }
  }

  private static void run(String... args) {
    var nowhere = new PrintWriter(Writer.nullWriter());
    int code = Main.run(nowhere, nowhere, args);
    if (code != ExitCode.DONE) {
      throw new IllegalStateException(String.join(" ", args) + " ended with " + code);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
