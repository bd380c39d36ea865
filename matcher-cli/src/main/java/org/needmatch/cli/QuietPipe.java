package org.needmatch.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A stream whose reader may go away, as {@code head} does: what comes after is
 * dropped. Any other failure stays one.
 */
final class QuietPipe extends FilterOutputStream {
  private boolean gone;

  QuietPipe(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (gone) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      gone = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
      if (!gone) {
        throw e;
      }
    }
  }
}
