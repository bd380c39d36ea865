package org.needmatch.server.desk;

import java.util.Locale;
import org.needmatch.domain.Need;

/** Sessions in somebody's home, which are shown by their round. */
final class HomeVisit {
  private HomeVisit() {
  }

  static boolean is(Need need) {
    return !need.remote() && need.venue().toLowerCase(Locale.ROOT).contains("person's home");
  }
}
