package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.internal.statement.Alarm;

/** In what an input differs from the last. */
public final class AlarmFormatter {
  private AlarmFormatter() {
  }

  /** One sentence. */
  public static String say(Alarm alarm) {
    var values = new ArrayList<Object>(List.of(alarm.file(), alarm.column()));
    values.addAll(alarm.numbers());
    return Messages.say("drift." + alarm.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        values.toArray());
  }

  /** A heading and a line for each; nothing when there is none. */
  public static List<String> lines(List<Alarm> alarms) {
    if (alarms.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    boolean safeguarding = alarms.stream().anyMatch(Alarm::safeguarding);
    lines.add(Messages.say(safeguarding ? "drift.head.safeguarding" : "drift.head"));
    alarms.forEach(alarm -> lines.add("  " + say(alarm)));
    return lines;
  }
}
