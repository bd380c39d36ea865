package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.statement.LeftOut;
import org.needmatch.internal.statement.NotReady;

/** Which sessions a plan's figures are of, and which they leave out. */
public final class LeftOutFormatter {
  private LeftOutFormatter() {
  }

  /** A sentence or two; none when nothing is left out and all is ready. */
  public static List<String> lines(Problem problem, LeftOut leftOut) {
    var lines = new ArrayList<String>();
    var all = leftOut.all();
    int needs = problem.needs().size();
    long seats = problem.needs().stream().flatMap(need -> need.roles().stream())
        .mapToLong(Role::wanted).sum();
    if (all.needs() > 0) {
      lines.add(
          Messages.say("left-out", needs, needs + (long) all.needs(), seats, seats + all.seats(),
              leftOut.reasons().entrySet().stream()
                  .map(entry -> part(entry.getKey(), entry.getValue()))
                  .collect(Collectors.joining(Messages.say("list.and")))));
    }
    var notReady = NotReady.of(problem);
    if (notReady.needs() > 0) {
      lines.add(Messages.say("left-out.not-ready", notReady.needs(), seats(notReady.seats())));
    }
    if (leftOut.rowsOutsideWeek() > 0) {
      lines.add(Messages.say("left-out.outside", leftOut.rowsOutsideWeek()));
    }
    return lines;
  }

  private static String part(String reason, LeftOut.Part part) {
    var key = "left-out.why." + reason;
    var why = Messages.has(key) ? Messages.say(key) : reason;
    var seats = part.unknown() == part.needs()
        ? Messages.say("left-out.unknown")
        : part.unknown() == 0
            ? seats(part.seats())
            : Messages.say("left-out.some-unknown", seats(part.seats()), part.unknown());
    return Messages.say("left-out.part", part.needs(), seats, why);
  }

  private static String seats(long seats) {
    return Messages.say("left-out.seats", seats);
  }
}
