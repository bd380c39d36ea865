package org.needmatch.cli;

import java.io.PrintWriter;

/** Lines for whoever watches, on standard error. */
record Log(PrintWriter err, boolean quiet) {

  void line(String text) {
    if (!quiet) {
      err.println(text);
      err.flush();
    }
  }
}
