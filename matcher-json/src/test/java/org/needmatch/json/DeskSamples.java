package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;

/** Documents of a desk. */
final class DeskSamples {
  private DeskSamples() {
  }

  static List<JsonDocument> all() {
    var line = new DeskMenuDocument.Line("all", 81.5, 90.25, 0.5, List.of("v1"), "One changes.",
        List.of("v1: new in n1."));
    return List.of(state(),
        new DeskSeatDocument("n1", "helper", "v1", List.of("v1 is at n1."), 1, "Nobody is left.",
            List.of("The best other person is v2."),
            List.of(new DeskSeatDocument.Candidate("v2", "v2", false, 0.25, "v2: adds.",
                List.of("leaves n2"), 12)),
            List.of(new DeskSeatDocument.NearMiss("v3", "v3", "v3 lives too far away.")), 3),
        new DeskPersonDocument("v1", "v1", List.of(new DeskPersonDocument.Place("n1", "helper")),
            List.of("v1 has a seat."),
            List.of(new DeskPersonDocument.Opportunity("n2", "helper", "n2 has a seat."))),
        new DeskInsistDocument(true, List.of("v1 is at n2."), -0.5, "It costs.",
            List.of("v1: new in n1.")),
        new DeskMenuDocument(List.of(line), false),
        new DeskSavedDocument(List.of("assignments.csv"), 2, "2 changes saved."),
        new DeskMessageDocument("v1", "Your places", "Hello", "changed", List.of("v2")),
        new DeskEventDocument.State(7),
        new DeskEventDocument.Progress(1_200, 80.5, 90.25, 10.8, 12),
        new DeskEventDocument.Menu(line), new DeskEventDocument.Job("running", "solve"));
  }

  private static DeskStateDocument state() {
    var monday = LocalDate.of(2026, 11, 23);
    return new DeskStateDocument(7, "in", "plan", List.of(monday), "2026-11-23T09:00",
        new DeskStateDocument.Names(false, true),
        new DeskStateDocument.Figures(80.5, 90.25, "Meets 80.5 %.", 161, 200, 3, 2, 4, 2, 2, 1),
        List.of(new DeskStateDocument.Group("i1", "Outings")),
        List.of(new DeskStateDocument.Group("a1", "North")),
        List.of(new DeskStateDocument.Need("n1", "Tea", "i1", "a1", "Hall", monday, "10:00",
            "11:30", "tea", false, false, true,
            List.of(new DeskStateDocument.Role("helper", 1, 2, 1, "Nobody is left.",
                List.of(new DeskStateDocument.Seat("v1", "accepted", true, "kept")))))),
        List.of(new DeskStateDocument.Person("v1", "v1", true,
            List.of(new DeskStateDocument.Place("n1", "helper")), 1, "")),
        List.of(new DeskStateDocument.Change("pinned n1 helper v1", "pinned", "n1", "helper", "v1",
            "v1 is pinned to n1.")),
        true, false,
        new DeskStateDocument.Job("1", "running", "solve", 900, 80.5, 90.25, 10.8, "better"),
        new DeskStateDocument.Proposal(1, "solve", 82.5, 90.25,
            List.of(new DeskStateDocument.Move("v2: new in n1.", "n1", "helper", "v2", true))),
        new DeskStateDocument.Recovered(1, "2026-11-23T08:00:00Z", List.of("v1 said no.")), false,
        List.of("Look at n1."));
  }
}
