package org.needmatch.internal.metrics;

import java.util.regex.Pattern;
import org.needmatch.domain.Need;

/**
 * Whether a session takes place at somebody's home, by its venue. Where only
 * one person is helped, a venue that reads like an address is a home as well.
 */
public final class HomeVisit {
  private static final Pattern SAID = Pattern
      .compile("(?i)(\\b(own|their|his|her|at|private|client|patient|family|user|person|member"
          + "|resident)|(?<!\\bchildren)['’]s|(?<=s)['’])\\s+(own\\s+)?(home|house|flat|address)\\b"
          + "|^(client |own |private )?homes?$|\\bhome\\s+visits?\\b");
  private static final Pattern ADDRESS = Pattern
      .compile("(?i)^\\s*(\\d+[a-z]?\\b|flat\\b)" + "|\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b");

  private HomeVisit() {
  }

  /** Whether the need is one. */
  public static boolean is(Need need) {
    return !need.remote() && (SAID.matcher(need.venue()).find()
        || need.beneficiaries() == 1 && ADDRESS.matcher(need.venue()).find());
  }
}
