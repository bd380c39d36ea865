package org.needmatch.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser of whoever runs the command. */
final class Browser {
  private Browser() {
  }

  /** Opens an address in it, where there is one. Does not wait. */
  static void open(URI address) {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var command = system.contains("win")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
        : List.of(system.contains("mac") ? "open" : "xdg-open", address.toString());
    try {
      new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      // There is none; the address has been printed.
      return;
    }
  }
}
