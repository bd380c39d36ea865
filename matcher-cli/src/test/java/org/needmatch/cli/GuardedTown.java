package org.needmatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A made-up town in a pack: forty volunteers, thirty sessions of which half are
 * in schools, roles, households, days of activity and pairs.
 */
final class GuardedTown {
  private GuardedTown() {
  }

  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var volunteers = new StringBuilder("volunteer_id,latitude,longitude,availability,birth_date,"
        + "dbs_level,dbs_workforce,dbs_barred,dbs_issued_on,check_status,active,skills\n");
    var history = new StringBuilder("volunteer_id,date,activity,group\n");
    for (int i = 0; i < 40; i++) {
      boolean checked = i % 4 != 3;
      volunteers.append(String.format(Locale.ROOT,
          "V%d,53.6%02d,-1.7%02d,Mon-Sun 08:00-20:00,19%d-05-01,%s,%s,%s,%s,%s,yes,driving%n", i, i,
          i, 60 + i, checked ? "enhanced" : "", checked ? "child" : "", checked ? "child" : "",
          checked ? "2026-01-10" : "", i == 4 ? "withdrawn" : i < 20 ? "cleared" : ""));
      if (i < 12) {
        history.append("V").append(i).append(",2026-11-1").append(i % 8)
            .append(",coaching,child\n");
      }
    }
    var needs = new StringBuilder("need_id,series,title,initiative,area,latitude,longitude,date,"
        + "start,end,volunteers_min,volunteers,dbs_level,dbs_workforce,activity_code,serves,"
        + "setting,contact,supervised,staff_adults,min_age\n");
    var roles = new StringBuilder("need_id,role,volunteers_min,volunteers,dbs_level\n");
    for (int i = 0; i < 30; i++) {
      boolean school = i % 2 == 0;
      needs.append(String.format(Locale.ROOT,
          "N%d,S%d,Session,%s,%s,53.6%02d,-1.7%02d,2026-11-2%d,%02d:00,%02d:30,1,2,%s,%s,%s,%s,%s,"
              + "%s,%s,%s,%s%n",
          i, i, school ? "reading" : "garden", i % 3 == 0 ? "north" : "south", i, i, 3 + i % 5,
          9 + i % 8, 9 + i % 8, i % 10 == 0 ? "enhanced" : "", i % 10 == 0 ? "child" : "",
          school ? "teaching" : "outdoor-work", school ? "child" : "", school ? "school" : "",
          school ? "weekly" : "", school ? "yes" : "", school ? "2" : "", school ? "" : "18"));
      if (i % 10 == 2) {
        roles.append("N").append(i).append(",lead,1,1,enhanced\nN").append(i)
            .append(",helper,1,2,\n");
      }
    }
    Files.writeString(folder.resolve("volunteers.csv"), volunteers);
    Files.writeString(folder.resolve("needs.csv"), needs);
    Files.writeString(folder.resolve("roles.csv"), roles);
    Files.writeString(folder.resolve("history.csv"), history);
    Files.writeString(folder.resolve("members.csv"),
        "volunteer_id,member_id,birth_date,dbs_level,dbs_workforce,dbs_barred,dbs_issued_on\n"
            + "V8,a,1980-01-01,enhanced,child,child,2026-01-10\n");
    Files.writeString(folder.resolve("pairs.csv"),
        "volunteer_a,volunteer_b,rule\nV1,V2,together\nV5,V6,apart\n");
    Files.writeString(folder.resolve("matcher.json"),
        "{\"policy\": {\"pack\": \"england-wales\"}, \"week\": \"2026-11-23\"}");
    return folder;
  }
}
