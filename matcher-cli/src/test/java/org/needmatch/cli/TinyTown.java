package org.needmatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An input folder that is small enough to be solved by hand: one of three
 * sessions cannot run.
 */
final class TinyTown {
  private TinyTown() {
  }

  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("volunteers.csv"), """
        volunteer_id,latitude,longitude,availability,skills
        ann,53.645,-1.785,Mon 09:00-17:00,driving
        bob,53.645,-1.785,Mon 09:00-12:00,
        cy,53.645,-1.785,Tue 09:00-17:00,
        """);
    Files.writeString(folder.resolve("needs.csv"), """
        need_id,initiative,area,latitude,longitude,date,start,end,volunteers_min,volunteers,skills
        visit,befriending,north,53.646,-1.786,2026-11-23,10:00,11:00,1,2,
        van,food,south,53.647,-1.787,2026-11-23,13:00,14:00,1,1,driving
        late,food,south,53.647,-1.787,2026-11-23,20:00,21:00,1,1,
        """);
    Files.writeString(folder.resolve("areas.csv"), """
        area_id,name,weight
        north,North,2
        south,South,1
        """);
    Files.writeString(folder.resolve("initiatives.csv"), """
        initiative_id,name,weight,hourly_value
        befriending,Befriending,1,8.32
        food,Food,1,
        """);
    return folder;
  }

  /** Adds a row that has to be set aside. */
  static Path withABadRow(Path folder) throws IOException {
    write(folder);
    Files.writeString(folder.resolve("needs.csv"), Files.readString(folder.resolve("needs.csv"))
        + "bad,food,south,53.6,-1.7,2026-02-31,10:00,11:00,1,1,\n");
    return folder;
  }
}
