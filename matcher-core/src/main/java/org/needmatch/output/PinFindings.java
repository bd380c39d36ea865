package org.needmatch.output;

import org.needmatch.finding.Finding;
import org.needmatch.finding.Severity;
import org.needmatch.run.ReleasedPin;

/** Pins that were not kept, as findings. */
final class PinFindings {
  private PinFindings() {
  }

  static Finding released(ReleasedPin released) {
    var pin = released.pin();
    boolean noSeat = released.rule().equals("pin");
    return new Finding("pin-released", Severity.WARNING, "previous.csv", 0, "pinned",
        pin.volunteerId(),
        "The pin of volunteer " + pin.volunteerId() + " in need " + pin.needId() + ", role "
            + pin.role()
            + (noSeat
                ? ", finds no seat left in that role."
                : ", fails the rule " + released.rule() + "."),
        "released",
        noSeat
            ? "Take a pin of that role away or ask for more seats."
            : "Renew the check, or set pins.overrideChecks if you answer for it.");
  }
}
