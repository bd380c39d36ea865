package org.needmatch.internal.io.sheet;

import java.io.IOException;

/** A file holds more than a workbook can. */
final class TooMuch extends IOException {
  private static final long serialVersionUID = 1;

  TooMuch(String what) {
    super(what);
  }
}
