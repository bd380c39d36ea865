package org.needmatch.internal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** In what a statement differs from the last. */
record CheckCountDrift(CheckCounts last, CheckCounts now) {
  /** Below this nothing can be said of a share. */
  private static final int FEWEST = 3;
  /** How much more of the sessions with people at risk may ask nothing. */
  private static final double MORE_SILENT = 0.2;

  List<Alarm> alarms() {
    var alarms = new ArrayList<Alarm>();
    rules(alarms);
    if (halved(last.checked(), last.needs(), now.checked(), now.needs())) {
      alarms.add(counts(Alarm.Kind.FEWER_CHECKED, last.checked(), last.needs(), now.checked(),
          now.needs()));
    }
    if (halved(last.served(), last.needs(), now.served(), now.needs())) {
      alarms.add(
          counts(Alarm.Kind.FEWER_SERVED, last.served(), last.needs(), now.served(), now.needs()));
    }
    if (now.silent() - last.silent() >= FEWEST
        && share(now.silent(), now.served()) - share(last.silent(), last.served()) > MORE_SILENT) {
      alarms.add(
          counts(Alarm.Kind.MORE_SILENT, last.silent(), last.served(), now.silent(), now.served()));
    }
    if (halved(last.valid(), last.active(), now.valid(), now.active())) {
      alarms.add(
          counts(Alarm.Kind.FEWER_HELD, last.valid(), last.active(), now.valid(), now.active()));
    }
    return alarms;
  }

  private void rules(List<Alarm> alarms) {
    if (!last.pack().isEmpty() && !last.pack().equals(now.pack())) {
      alarms.add(now.pack().isEmpty()
          ? said(Alarm.Kind.PACK_GONE, last.pack())
          : said(Alarm.Kind.PACK_OTHER, last.pack(), now.pack()));
    }
    if (!last.own().isEmpty() && now.own().isEmpty()) {
      alarms.add(said(Alarm.Kind.OWN_RULES_GONE, last.own()));
    }
    if (last.maxAgeMonths() > 0
        && (now.maxAgeMonths() == 0 || now.maxAgeMonths() > last.maxAgeMonths())) {
      alarms.add(counts(Alarm.Kind.CHECKS_LAST_LONGER, last.maxAgeMonths(), now.maxAgeMonths()));
    }
  }

  /**
   * Whether a part is half of what it was or less, in number and as a share, and
   * what is not of the part has grown: what went away is not just gone.
   */
  private static boolean halved(int part, int whole, int partNow, int wholeNow) {
    return part >= FEWEST && 2L * partNow <= part
        && 2 * share(partNow, wholeNow) <= share(part, whole) && wholeNow - partNow > whole - part;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  private static Alarm counts(Alarm.Kind kind, int... numbers) {
    return said(kind, IntStream.of(numbers).mapToObj(Integer::toString).toArray(String[]::new));
  }

  private static Alarm said(Alarm.Kind kind, String... numbers) {
    return new Alarm(kind, true, "", "", List.of(numbers));
  }
}
