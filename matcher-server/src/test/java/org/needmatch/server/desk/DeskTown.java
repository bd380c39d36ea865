package org.needmatch.server.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Placement;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.io.read.ReadOptions;

/**
 * A Monday with tea, lunch at the same time and a walk for two, a call on
 * Tuesday, and a plan that leaves lunch empty.
 */
final class DeskTown {
  static final Placement TEA = at("tea", "ann");
  static final Placement WALK = at("walk", "bob");

  private DeskTown() {
  }

  static Placement at(String need, String volunteer) {
    return new Placement(need, "volunteer", volunteer);
  }

  /** Writes input and plan into a folder. */
  static void write(Path folder) throws IOException {
    var town = Files.createDirectories(folder.resolve("town"));
    Files.writeString(town.resolve("volunteers.csv"), """
        volunteer_id,name,latitude,longitude,availability
        ann,Ann Ash,53.645,-1.785,Mon 09:00-17:00
        bob,Bob Birch,53.645,-1.785,Mon 09:00-17:00
        cy,Cy Cedar,53.645,-1.785,Mon 09:00-17:00
        dee,Dee Deal,53.645,-1.785,Tue 09:00-17:00
        eve,Eve Elm,53.645,-1.785,Mon 12:30-17:00
        """);
    Files.writeString(town.resolve("needs.csv"), """
        need_id,title,venue,latitude,longitude,date,start,end,volunteers_min,volunteers
        tea,Tea,Hall,53.646,-1.786,2026-11-23,10:00,12:00,1,1
        lunch,Lunch,Club,53.646,-1.786,2026-11-23,10:30,11:30,1,1
        walk,Walk,Park,53.646,-1.786,2026-11-23,13:00,15:00,2,2
        call,Call,Office,53.646,-1.786,2026-11-24,10:00,11:00,1,1
        """);
    var plan = Files.createDirectories(folder.resolve("plan"));
    Files.writeString(plan.resolve("assignments.csv"), """
        need_id,title,role,seat,volunteer_id,date,start,end,status
        tea,Tea,volunteer,1,ann,2026-11-23,10:00,12:00,proposed
        walk,Walk,volunteer,1,ann,2026-11-23,13:00,15:00,proposed
        walk,Walk,volunteer,2,bob,2026-11-23,13:00,15:00,proposed
        call,Call,volunteer,1,dee,2026-11-24,10:00,11:00,proposed
        """);
  }

  static DeskSetup setup(Path folder, boolean names) {
    return setup(folder, names, null);
  }

  static DeskSetup setup(Path folder, boolean names, @Nullable LocalDateTime from) {
    var town = folder.resolve("town");
    return new DeskSetup(town, folder.resolve("plan"),
        week -> InputReader.read(town, ReadOptions.defaults()), null, from, names, Matcher.create(),
        1, "test");
  }

  static DeskSession open(Path folder) throws Exception {
    return DeskSession.open(setup(folder, false));
  }

  /** What was published, before anybody touches it. */
  static Revision published(Path folder) throws Exception {
    var week = OpenedWeek.open(setup(folder, false));
    return new Revision(1, week, week.draft());
  }

  /** The draft after edits that the rules let pass. */
  static Revision after(Revision now, Edit... edits) throws EditRefused {
    var last = now;
    for (var edit : edits) {
      last = new Revision(last.number() + 1, last.week(), new EditCheck(last, false).after(edit));
    }
    return last;
  }
}
